import { expect, it } from 'vitest';
import { parseAddress } from './parse-address.ts';

it.each([
	['https://news.example/story?id=1#top', 'https://news.example/story?id=1'],
	['  news.example/story ', 'https://news.example/story'],
	['news.example:8080/story', 'https://news.example:8080/story'],
	['//news.example/x', 'https://news.example/x'],
	['HTTP://NEWS.example', 'http://news.example/'],
	['http://2130706433/', 'http://127.0.0.1/'],
	['http://0x7f.1/', 'http://127.0.0.1/'],
	['http://0177.0.0.1/', 'http://127.0.0.1/'],
	['http://127.1', 'http://127.0.0.1/'],
	['http://１２７.０.０.１/', 'http://127.0.0.1/'],
	['http://[::ffff:127.0.0.1]/', 'http://[::ffff:7f00:1]/'],
	['https://müller.example/', 'https://xn--mller-kva.example/']
])('%j is %s', (typed, address) => {
	const parsed = parseAddress(typed);
	expect(parsed.ok && parsed.url.href).toBe(address);
});

it.each([
	[''],
	['   '],
	['two words'],
	['file:///etc/passwd'],
	['ftp://news.example/x'],
	['javascript:alert(1)'],
	['data:text/html,hello'],
	['gopher://news.example'],
	['https://me:secret@news.example/'],
	['https://me@news.example/'],
	['https://'],
	['http://[::1'],
	['http://fe80::1/'],
	['https://news.example:99999/'],
	[`https://news.example/${'x'.repeat(3000)}`]
])('%j is refused with words', (typed) => {
	const parsed = parseAddress(typed);
	expect(parsed.ok).toBe(false);
	expect(!parsed.ok && parsed.problem.message).toMatch(/[.]$/);
});

it('reads where a redirect leads', () => {
	const from = new URL('https://news.example/a/b');
	const led = (to: string) => {
		const parsed = parseAddress(to, from);
		return parsed.ok ? parsed.url.href : null;
	};
	expect(led('../c')).toBe('https://news.example/c');
	expect(led('//other.example/c')).toBe('https://other.example/c');
	expect(led('file:///etc/passwd')).toBe(null);
});
