/**
 * A few instructions of WebAssembly with vectors of 128 bits, enough to put a kernel together by
 * hand (webassembly.github.io/spec). Code is a nest of byte lists.
 */
export type Code = readonly (number | Code)[];

/** Value of a local. */
export const get = (local: number): Code => [0x20, local];

/** Sets a local. */
export const set = (local: number, value: Code): Code => [value, 0x21, local];

/** A constant from 0 to 63. */
export const i32 = (value: number): Code => [0x41, value];

/** Sum of two 32-bit integers. */
export const add = (x: Code, y: Code): Code => [x, y, 0x6a];

/** Product of two 32-bit integers. */
export const times = (x: Code, y: Code): Code => [x, y, 0x6c];

/** Vector at an address. */
export const load = (address: Code, offset = 0): Code => [address, 0xfd, 0x00, 0, offset];

/** Stores a vector. */
export const store = (address: Code, value: Code, offset = 0): Code => [
	[address, value],
	[0xfd, 0x0b, 0, offset]
];

/** Runs `body` for `counter` from 0 by steps of `by` while it is less than `limit`; at least once. */
export const loop = (counter: number, by: number, limit: number, body: Code): Code => [
	set(counter, i32(0)),
	[0x03, 0x40],
	body,
	set(counter, add(get(counter), i32(by))),
	[get(counter), get(limit), 0x48, 0x0d, 0],
	0x0b
];

/**
 * A module with one function `f` of `params` 32-bit integers over the imported memory `e.m`, with
 * further locals: `integers` of 32 bits, then `vectors`.
 */
export function assemble(
	params: number,
	integers: number,
	vectors: number,
	body: Code
): Uint8Array<ArrayBuffer> {
	const code = [2, integers, 0x7f, vectors, 0x7b, ...flatten(body), 0x0b];
	const types = [1, 0x60, params, ...new Array<number>(params).fill(0x7f), 0];
	return Uint8Array.from([
		...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
		...section(1, types),
		...section(2, [1, 1, 0x65, 1, 0x6d, 2, 0, 1]),
		...section(3, [1, 0]),
		...section(7, [1, 1, 0x66, 0, 0]),
		...section(10, [1, ...length(code.length), ...code])
	]);
}

function flatten(code: Code): number[] {
	return code.flatMap((part) => (typeof part === 'number' ? [part] : flatten(part)));
}

function section(id: number, content: readonly number[]): number[] {
	return [id, ...length(content.length), ...content];
}

function length(value: number): number[] {
	return value < 128 ? [value] : [(value & 127) | 128, ...length(value >>> 7)];
}
