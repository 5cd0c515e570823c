import { describe, expect, it } from 'vitest';
import { decodeText, looksBinary } from './decode.ts';

const words = '“Café Müller” – José said it’s 5 €. '.repeat(5);
const utf16 = (text: string, big: boolean) => {
	const bytes = Buffer.from(text, 'utf16le');
	return big ? bytes.swap16() : bytes;
};

describe('decodeText', () => {
	it.each([
		['utf-8', Buffer.from(words)],
		['utf-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(words)])],
		['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(words, false)])],
		['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(words, true)])],
		['utf-16le', utf16(words, false)],
		['utf-16be', utf16(words, true)]
	])('reads %s', (encoding, bytes) => {
		expect(decodeText(bytes)).toEqual({ text: words, encoding });
	});

	it('reads what is not UTF-8 as Windows-1252', () => {
		const bytes = Uint8Array.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x97, 0x20, 0x80]);
		expect(decodeText(bytes).text).toBe('“Café” — €');
	});

	it('heeds a declared encoding, and ignores one that does not exist', () => {
		const bytes = Uint8Array.from([0xb1, 0xea]);
		expect(decodeText(bytes, 'iso-8859-2').text).toBe('ąę');
		expect(decodeText(bytes, 'no-such-thing').text).toBe('±ê');
	});
});

describe('looksBinary', () => {
	it.each([
		[false, words],
		[false, 'Tab\tand line\r\nend\fpage'],
		[false, ''],
		[true, '\x01\x02\x03\x04PK\x05\x06 some letters'],
		[true, '\uFFFD'.repeat(20) + 'abc']
	])('%s for %j', (expected, text) => {
		expect(looksBinary(text)).toBe(expected);
	});
});
