import { makeKernel } from './kernel.ts';

/** Longest sentence, in tokens, that the kernel's memory has room for. */
export const LONGEST = 448;
/** Widest input and output of a layer that it has room for. */
export const WIDEST = { inputs: 288, outputs: 768, hidden: 256, role: 128 } as const;

/** Rows come in pairs, columns by four. */
const ROWS = LONGEST + 4;
const NUMBER = 8;

/** Where the kernel's steps put what they make: one place holds one thing at a time. */
export type Place = 'input' | 'gates' | 'first' | 'second';

let end = 0;
/** Gives the next bytes of the memory, by 16. */
function reserve(bytes: number): number {
	const at = end;
	end += Math.ceil(bytes / 16) * 16;
	return at;
}

/** Byte offsets of the places. */
const PLACES: Readonly<Record<Place, number>> = {
	input: reserve(ROWS * WIDEST.inputs * NUMBER),
	gates: reserve(ROWS * WIDEST.outputs * NUMBER),
	first: reserve(ROWS * WIDEST.hidden * NUMBER),
	second: reserve(ROWS * ROWS * NUMBER)
};
/** Byte offsets of what only the steps themselves use: rounded rows with their scales, cells, zeros. */
export const INNER = {
	rounded: reserve(ROWS * WIDEST.inputs * 2),
	scales: reserve(ROWS * NUMBER),
	heads: reserve(ROWS * WIDEST.role * 2),
	headScales: reserve(ROWS * NUMBER),
	cells: reserve(WIDEST.hidden * NUMBER),
	zeros: reserve(ROWS * NUMBER)
} as const;

/** Bytes of weights that are kept, with some to spare. */
const KEPT = 2_100_000;
const PAGE = 65_536;

/** The kernel over a memory with all these places, or null where there is none. */
export const kernel = makeKernel(Math.ceil((end + KEPT) / PAGE));

/** Numbers at a place of the kernel's memory. */
export function numbersAt(memory: ArrayBuffer, place: Place, count: number): Float64Array {
	return new Float64Array(memory, PLACES[place], count);
}

/** Room for numbers that are kept: in the kernel's memory where it has some left, else elsewhere. */
export function keepNumbers(count: number): Float64Array {
	const at = keep(count * NUMBER);
	return at < 0 || !kernel ? new Float64Array(count) : new Float64Array(kernel.memory, at, count);
}

/** The same for integers of 16 bits. */
export function keepIntegers(count: number): Int16Array {
	const at = keep(count * 2);
	return at < 0 || !kernel ? new Int16Array(count) : new Int16Array(kernel.memory, at, count);
}

function keep(bytes: number): number {
	if (!kernel || end + bytes > kernel.memory.byteLength) return -1;
	return reserve(bytes);
}
