/** Text read from bytes, and the encoding it was read in. */
export interface Decoded {
	readonly text: string;
	readonly encoding: string;
}

/**
 * Reads bytes as text: byte order mark, then the pattern of UTF-16 without one, then strict UTF-8,
 * then the declared encoding, then Windows-1252 (what the WHATWG Encoding Standard makes of
 * "latin1").
 * @param declared encoding that the file itself names, or null
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded {
	const marked = byMark(bytes);
	if (marked) return decodeAs(bytes, marked);
	const wide = unmarkedUtf16(bytes);
	if (wide) return decodeAs(bytes, wide);
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
	} catch {
		return decodeAs(bytes, declared && known(declared) ? declared : 'windows-1252');
	}
}

/**
 * Whether decoded text is no text at all: more than one character in two hundred is a control
 * character or stands for bytes that mean nothing.
 */
export function looksBinary(text: string): boolean {
	const odd = text.match(/[[\p{Cc}\uFFFD]--[\t\n\f\r]]/gv)?.length ?? 0;
	return odd > text.length / 200;
}

function byMark(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return null;
}

/** English in UTF-16 has a zero byte in every second place. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
	const sample = bytes.subarray(0, 4096);
	const pairs = sample.length >> 1;
	if (pairs < 8) return null;
	let even = 0;
	let odd = 0;
	for (let i = 0; i < pairs * 2; i += 2) {
		if (sample[i] === 0) even++;
		if (sample[i + 1] === 0) odd++;
	}
	if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le';
	if (even > pairs * 0.6 && odd < pairs * 0.05) return 'utf-16be';
	return null;
}

function known(label: string): boolean {
	try {
		return Boolean(new TextDecoder(label));
	} catch {
		return false;
	}
}

const decodeAs = (bytes: Uint8Array, encoding: string): Decoded => ({
	text: new TextDecoder(encoding).decode(bytes),
	encoding
});
