import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';
import type { WebReach } from './fetch-page.ts';
import { WEB_LIMITS } from './limits.ts';
import { isPublicAddress } from './public-address.ts';
import { INTERNET, openWebReader } from './reader.ts';

const first = 'The mayor of Marrow Bay has shelved plans to dredge the old harbour by night.';
const body = `<article><h1>Dredging stops</h1>${`<p>${first}</p>`.repeat(6)}</article>`;
const page = `<!doctype html><html><head><title>Dredging stops</title></head><body>${body}</body></html>`;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const html = (content: string | Uint8Array, headers: Record<string, string> = {}): Answer => {
	return (_, response) =>
		response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(content);
};
const redirect =
	(to: string, status = 302): Answer =>
	(_, response) =>
		response.writeHead(status, { location: to.replaceAll('PORT', String(port)) }).end();

const answers: Readonly<Record<string, Answer>> = {
	'/story': html(page),
	'/gzip': html(gzipSync(page), { 'content-encoding': 'gzip' }),
	'/brotli': html(brotliCompressSync(page), { 'content-encoding': 'br' }),
	'/deflate': html(deflateSync(page), { 'content-encoding': 'deflate' }),
	'/latin': html(Buffer.from(page.replaceAll('Marrow', 'Márrow'), 'latin1'), {
		'content-type': 'text/html; charset=iso-8859-1'
	}),
	'/plain': html(`Dredging stops\n\n${first}`, { 'content-type': 'text/plain' }),
	'/bomb': html(gzipSync(Buffer.alloc(30_000_000)), { 'content-encoding': 'gzip' }),
	'/large': html('x'.repeat(6 * 1024 * 1024)),
	'/endless': (_, response) => {
		response.writeHead(200, { 'content-type': 'text/html' });
		const send = () => {
			while (!response.destroyed && response.write('x'.repeat(65_536)));
		};
		response.on('drain', send);
		send();
	},
	'/cut': (_, response) => {
		response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' });
		response.write('<p>half');
		setTimeout(() => response.destroy(), 5);
	},
	'/broken': html('not gzip at all', { 'content-encoding': 'gzip' }),
	'/twice': html(gzipSync(gzipSync(page)), { 'content-encoding': 'gzip, gzip' }),
	'/silent': () => undefined,
	'/drip': (_, response) => {
		response.writeHead(200, { 'content-type': 'text/html' });
		const timer = setInterval(() => response.write('x'), 20);
		response.on('close', () => clearInterval(timer));
	},
	'/picture': html('x', { 'content-type': 'image/png' }),
	'/script': html('x', { 'content-type': 'application/json' }),
	'/empty': html(''),
	'/menu': html('<nav><a href="/">Home</a></nav>'),
	'/forbidden': (_, response) => response.writeHead(403).end(),
	'/failing': (_, response) => response.writeHead(500).end(),
	'/partial': (_, response) => response.writeHead(206).end('x'),
	'/nowhere': (_, response) => response.writeHead(302).end(),
	'/moved': redirect('/story', 301),
	'/elsewhere': redirect('http://other.test:PORT/story', 307),
	'/inwards': redirect('http://10.0.0.1:PORT/story'),
	'/mapped': redirect('http://[::ffff:127.0.0.1]:PORT/story'),
	'/decimal': redirect('http://2130706433:PORT/story'),
	'/private-name': redirect('http://router.test:PORT/story'),
	'/file': redirect('file:///etc/passwd'),
	'/secret': redirect('http://me:pass@news.test:PORT/story'),
	'/loop': redirect('/loop'),
	'/asked': (request, response) =>
		html(`<p>${first}</p><p>Asked for ${JSON.stringify(request.headers).replace(/[<>]/g, '')}</p>`)(
			request,
			response
		)
};
for (let step = 1; step <= 6; step++) {
	Object.assign(answers, { [`/hop${step}`]: redirect(step === 1 ? '/story' : `/hop${step - 1}`) });
}

let port = 0;
const server = createServer((request, response) => {
	const answer = answers[request.url ?? ''];
	if (answer) answer(request, response);
	else response.writeHead(404).end();
});
beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	port = (server.address() as AddressInfo).port;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

/** Names of the tests. The test server stands at 127.0.0.1 and plays 203.0.113.7, a public host. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
	'news.test': ['127.0.0.1'],
	'other.test': ['127.0.0.1'],
	'router.test': ['192.168.0.1'],
	'both.test': ['127.0.0.1', '10.0.0.1'],
	'none.test': []
};
const reach: WebReach = {
	resolve: async (host) => {
		const known = NAMES[host];
		if (!known) throw Object.assign(new Error('unknown'), { code: 'ENOTFOUND' });
		return known.map((address) => ({ address, family: 4 }));
	},
	allows: (address) => address === '127.0.0.1' || isPublicAddress(address),
	allowsPort: () => true,
	limits: { ...WEB_LIMITS, time: 60_000 }
};
const read = (address: string, more: Partial<WebReach> = {}) =>
	openWebReader(readFile, { ...reach, ...more })(address.replace('PORT', String(port)));
const at = (path: string, more: Partial<WebReach> = {}) =>
	read(`http://news.test:PORT${path}`, more);
const problem = async (result: ReturnType<typeof read>) => {
	const given = await result;
	return given.ok ? null : given.problem;
};

describe('a page', () => {
	it.each([
		['as it is', '/story'],
		['packed with gzip', '/gzip'],
		['packed with brotli', '/brotli'],
		['packed with deflate', '/deflate'],
		['after a redirect', '/moved'],
		['after a redirect to another host', '/elsewhere'],
		['after five redirects', '/hop5']
	])('%s is read', async (_name, path) => {
		expect(await at(path)).toMatchObject({
			ok: true,
			article: { title: 'Dredging stops', text: Array(6).fill(first).join('\n\n') }
		});
	});

	it('is from its site where it does not say so itself', async () => {
		expect(await at('/story')).toMatchObject({ article: { source: 'news.test' } });
	});

	it('is read in the encoding that its answer names', async () => {
		expect(await at('/latin')).toMatchObject({
			article: { text: expect.stringContaining('Márrow') }
		});
	});

	it('may be plain text', async () => {
		expect(await at('/plain')).toMatchObject({ article: { title: 'Dredging stops', text: first } });
	});

	it('is asked for without cookies, credentials or referrer', async () => {
		const result = await at('/asked');
		const text = result.ok ? result.article.text : '';
		expect(text).toContain('Readback');
		expect(text).not.toMatch(/cookie|authorization|referer/i);
	});
});

describe('what is not read', () => {
	it.each([
		['a bomb', '/bomb', 'address-too-big'],
		['6 MB that say so', '/large', 'address-too-big'],
		['an answer without end', '/endless', 'address-too-big'],
		['an answer that breaks off', '/cut', 'address-unreachable'],
		['what does not unpack', '/broken', 'address-unreachable'],
		['what is packed twice', '/twice', 'address-unreachable'],
		['a picture', '/picture', 'address-wrong-type'],
		['data', '/script', 'address-wrong-type'],
		['nothing', '/empty', 'file-empty'],
		['a page without prose', '/menu', 'file-no-text'],
		['a missing page', '/none', 'address-refused'],
		['a closed page', '/forbidden', 'address-refused'],
		['an error', '/failing', 'address-refused'],
		['a part', '/partial', 'address-refused'],
		['a redirect without a place', '/nowhere', 'address-refused'],
		['a redirect to itself', '/loop', 'address-redirects'],
		['six redirects', '/hop6', 'address-redirects'],
		['a redirect to a private address', '/inwards', 'address-closed'],
		['a redirect to a mapped address', '/mapped', 'address-closed'],
		['a redirect to a private name', '/private-name', 'address-closed'],
		['a redirect to a file', '/file', 'address-wrong'],
		['a redirect with a password', '/secret', 'address-wrong']
	])('%s', async (_name, path, code) => {
		const found = await problem(at(path));
		expect(found?.code).toBe(code);
		expect(found?.message).toMatch(/paste|Try|Use the address|Take it out|Only addresses/);
	});

	it.each([
		['a private name', 'http://router.test/', 'address-closed'],
		['a name that is private too', 'http://both.test:PORT/story', 'address-closed'],
		['a private number', 'http://192.168.0.1/', 'address-closed'],
		['metadata', 'http://169.254.169.254/latest/meta-data/', 'address-closed'],
		['metadata', 'http://[fd00:ec2::254]/', 'address-closed'],
		['this machine in IPv6', 'http://[::1]:PORT/story', 'address-closed'],
		['this machine, mapped', 'http://[::ffff:7f00:1]:PORT/story', 'address-closed'],
		['NAT64', 'http://[64:ff9b::7f00:1]:PORT/story', 'address-closed'],
		['an unknown name', 'https://unknown.test/', 'address-unreachable'],
		['a name without address', 'https://none.test/', 'address-unreachable'],
		['another protocol', 'ftp://news.test/', 'address-wrong']
	])('%s', async (_name, address, code) => {
		expect((await problem(read(address)))?.code).toBe(code);
	});

	it.each([
		['127.0.0.1', 'http://127.0.0.1:PORT/story'],
		['its decimal form', 'http://2130706433:PORT/story'],
		['its octal form', 'http://0177.0.0.1:PORT/story'],
		['its short form', 'http://127.1:PORT/story'],
		['localhost', 'http://localhost:PORT/story']
	])('this machine by %s, under the rules of an installation', async (_name, address) => {
		const rules = { resolve: INTERNET.resolve, allows: INTERNET.allows };
		expect((await problem(read(address, rules)))?.code).toBe('address-closed');
	});

	it('a redirect to this machine, under the rules of an installation', async () => {
		let asked = 0;
		const allows = (address: string) => asked++ === 0 || isPublicAddress(address);
		expect((await problem(at('/decimal', { allows })))?.code).toBe('address-closed');
	});

	it('another port than those of pages', async () => {
		const { allowsPort } = INTERNET;
		expect((await problem(at('/story', { allowsPort })))?.message).toContain('port');
	});

	it.each(['/silent', '/drip'])('a site that takes too long: %s', async (path) => {
		const limits = { ...WEB_LIMITS, time: 150 };
		expect((await problem(at(path, { limits })))?.code).toBe('address-slow');
	});

	it('a name that takes too long to look up', async () => {
		const limits = { ...WEB_LIMITS, time: 50 };
		const resolve = () => new Promise<never>(() => undefined);
		expect((await problem(at('/story', { limits, resolve })))?.code).toBe('address-slow');
	});

	it('more at once than the limit', async () => {
		const reader = openWebReader(readFile, { ...reach, limits: { ...WEB_LIMITS, atOnce: 1 } });
		const [one, two] = await Promise.all(
			[1, 2].map(() => reader(`http://news.test:${port}/story`))
		);
		expect(one).toMatchObject({ ok: true });
		expect(two).toMatchObject({ ok: false, problem: { code: 'address-busy' } });
		expect(await reader(`http://news.test:${port}/story`)).toMatchObject({ ok: true });
	});
});

it('asks a host where it was checked, however its name changes meanwhile', async () => {
	let asked = 0;
	const resolve = async () => [{ address: asked++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
	expect(await at('/story', { resolve })).toMatchObject({ ok: true });
	expect(asked).toBe(1);
});
