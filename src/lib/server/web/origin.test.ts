import { describe, expect, test } from 'vitest';
import { isForeign } from './origin.ts';

const HOST = 'localhost:3000';
const KNOWN = 'https://readback.example.org';

const request = (method: string, headers: Record<string, string>) =>
	new Request('http://server/', { method, headers });

describe.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s', (method) => {
	test.each([
		['its own page by http', { origin: 'http://localhost:3000' }, '', false],
		['its own page by https', { origin: 'https://localhost:3000' }, '', false],
		['its own page, known', { origin: KNOWN }, KNOWN, false],
		['another site', { origin: 'https://evil.example' }, '', true],
		['another site, known', { origin: 'https://evil.example' }, KNOWN, true],
		['another port', { origin: 'http://localhost:4000' }, '', true],
		['a name that only begins alike', { origin: 'http://localhost:3000.evil.example' }, '', true],
		['the known host by http', { origin: 'http://readback.example.org' }, KNOWN, true],
		['the inner host behind a proxy', { origin: 'http://localhost:3000' }, KNOWN, true],
		['a sandbox', { origin: 'null' }, '', true],
		['nonsense', { origin: 'localhost:3000' }, '', true],
		['nowhere', {}, '', true],
		['nowhere, vouched for by the browser', { 'sec-fetch-site': 'same-origin' }, '', false],
		[
			'a sibling site that the browser tells',
			{ origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' },
			'',
			true
		]
	])('from %s', (_, headers, known, foreign) => {
		for (const type of ['application/json', 'application/x-www-form-urlencoded', 'text/plain'])
			expect(isForeign(request(method, { ...headers, 'content-type': type }), HOST, known)).toBe(
				foreign
			);
	});
});

test.each(['GET', 'HEAD', 'OPTIONS'])('%s changes nothing and may come from anywhere', (method) => {
	const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
	expect(isForeign(request(method, headers), HOST, '')).toBe(false);
});
