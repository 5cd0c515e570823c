import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** The content of an answer, or why it was not read. */
export type Body = Uint8Array | 'too-big' | 'unknown-encoding';

const UNPACK = {
	gzip: createGunzip,
	'x-gzip': createGunzip,
	deflate: createInflate,
	br: createBrotliDecompress
} as const;

/**
 * Reads the content of an answer, unpacked. It stops at the limit, both of what comes in and of what
 * that unpacks to.
 * @throws the error of the stream, where it breaks off or does not unpack
 */
export async function readBody(answer: IncomingMessage, limit: number): Promise<Body> {
	const encodings = (answer.headers['content-encoding'] ?? '')
		.toLowerCase()
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '' && name !== 'identity');
	const makers = encodings.map((name) => UNPACK[name as keyof typeof UNPACK]);
	if (encodings.length > 1 || makers.includes(undefined as never)) return 'unknown-encoding';
	if (Number(answer.headers['content-length'] ?? 0) > limit) return 'too-big';
	let received = 0;
	const unpack = makers[0];
	if (unpack) answer.on('data', (chunk: Buffer) => (received += chunk.length));
	// Whoever reads the result hears of errors there.
	const unpacked = unpack ? pipeline(answer, unpack(), () => undefined) : answer;
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of unpacked as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size > limit || received > limit) return 'too-big';
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
