/**
 * A few instructions of WebAssembly with vectors of 128 bits, enough to put kernels together by
 * hand (webassembly.github.io/spec). Code is a nest of byte lists.
 */
export type Code = readonly (number | Code)[];

/** Value of a local. */
export const get = (local: number): Code => [0x20, local];

/** Sets a local. */
export const set = (local: number, value: Code): Code => [value, 0x21, local];

/** A constant. */
export const i32 = (value: number): Code => [0x41, signed(value)];

/** Sum of two 32-bit integers. */
export const add = (x: Code, y: Code): Code => [x, y, 0x6a];

/** Product of two 32-bit integers. */
export const times = (x: Code, y: Code): Code => [x, y, 0x6c];

/** Adds to a local. */
export const grow = (local: number, by: Code): Code => set(local, add(get(local), by));

/** Vector at an address; the offset is from 0 to 127. */
export const load = (address: Code, offset = 0): Code => [address, 0xfd, 0x00, 0, offset];

/** Stores a vector; the offset is from 0 to 127. */
export const store = (address: Code, value: Code, offset = 0): Code => [
	[address, value],
	[0xfd, 0x0b, 0, offset]
];

/** Runs `body` for `counter` from 0 by steps of `by` while it is less than `limit`; at least once. */
export const loop = (counter: number, by: number, limit: number, body: Code): Code => [
	set(counter, i32(0)),
	again([body, grow(counter, i32(by))], [get(counter), get(limit), 0x48])
];

/** Runs `body` and again as long as `condition` holds after it. */
export const again = (body: Code, condition: Code): Code => [
	[0x03, 0x40],
	body,
	condition,
	[0x0d, 0, 0x0b]
];

/** A function: how many 32-bit integers it takes, its further locals, integers first, and its code. */
export interface Routine {
	readonly params: number;
	readonly integers: number;
	readonly vectors: number;
	readonly body: Code;
}

/** A module of functions by name over the imported memory `e.m`. */
export function assemble(routines: Readonly<Record<string, Routine>>): Uint8Array<ArrayBuffer> {
	const list = Object.values(routines);
	const names = Object.keys(routines);
	const types = list.map(({ params }) => [0x60, ...vector(new Array(params).fill([0x7f])), 0]);
	const exported = names.map((name, i) => [...vector(letters(name)), 0, i]);
	const bodies = list.map(({ integers, vectors, body }) => {
		const code = [2, integers, 0x7f, vectors, 0x7b, ...flatten(body), 0x0b];
		return [...length(code.length), ...code];
	});
	return Uint8Array.from([
		...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
		...section(1, vector(types)),
		...section(2, [1, 1, 0x65, 1, 0x6d, 2, 0, 1]),
		...section(3, vector(list.map((_, i) => [i]))),
		...section(7, vector(exported)),
		...section(10, vector(bodies))
	]);
}

function flatten(code: Code): number[] {
	const bytes: number[] = [];
	const walk = (part: Code): void => {
		for (const one of part) {
			if (typeof one === 'number') bytes.push(one);
			else walk(one);
		}
	};
	walk(code);
	return bytes;
}

const letters = (name: string): number[][] => [...name].map((letter) => [letter.charCodeAt(0)]);

/** A list with its length before it. */
function vector(items: readonly (readonly number[])[]): number[] {
	return [...length(items.length), ...items.flat()];
}

function section(id: number, content: readonly number[]): number[] {
	return [id, ...length(content.length), ...content];
}

function length(value: number): number[] {
	return value < 128 ? [value] : [(value & 127) | 128, ...length(value >>> 7)];
}

function signed(value: number): number[] {
	const low = value & 127;
	const rest = value >> 7;
	const last = (rest === 0 && low < 64) || (rest === -1 && low >= 64);
	return last ? [low] : [low | 128, ...signed(rest)];
}
