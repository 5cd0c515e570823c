import type { Code } from './assembler.ts';

const binary =
	(...code: number[]) =>
	(x: Code, y: Code): Code => [x, y, 0xfd, ...code];
const unary =
	(...code: number[]) =>
	(x: Code): Code => [x, 0xfd, ...code];

/** Arithmetic of two numbers of 64 bits at once: each operation is exact to the last bit. */
export const f64 = {
	plus: binary(0xf0, 0x01),
	minus: binary(0xf1, 0x01),
	times: binary(0xf2, 0x01),
	over: binary(0xf3, 0x01),
	/** The second where the first is less than it. */
	greater: binary(0xf7, 0x01),
	size: unary(0xec, 0x01),
	root: unary(0xef, 0x01),
	/** The first two of four integers. */
	fromIntegers: unary(0xfe, 0x01),
	/** Cut off to two integers, then two zeros. */
	toIntegers: unary(0xfc, 0x01),
	/** A constant, twice. */
	both: (value: number): Code => {
		const view = new DataView(new ArrayBuffer(8));
		view.setFloat64(0, value, true);
		return [0x44, ...new Uint8Array(view.buffer), 0xfd, 0x14];
	},
	/** The number at an address, twice. */
	spread: (address: Code): Code => [address, 0xfd, 0x0a, 0, 0],
	/** Stores the first number. */
	storeFirst: (address: Code, value: Code): Code => [address, value, [0xfd, 0x21, 0], [0x39, 0, 0]]
} as const;

/** Arithmetic of integers in vectors. */
export const ints = {
	/** Sums of four integers of 32 bits. */
	plus: binary(0xae, 0x01),
	minus: binary(0xb1, 0x01),
	/** Products of eight pairs of 16 bits, neighbours added: four integers. */
	dot: binary(0xba, 0x01),
	/** Twice four integers of 32 bits as eight of 16. */
	narrow: binary(0x85, 0x01),
	/** A constant, four times. */
	four: (value: Code): Code => [value, 0xfd, 0x11],
	zero: [0xfd, 0x0c, ...new Array<number>(16).fill(0)] as Code,
	/** Integers of two vectors in the order given: 0 to 3 of the first, 4 to 7 of the second. */
	shuffle: (x: Code, y: Code, order: readonly number[]): Code => [
		[x, y, 0xfd, 0x0d],
		order.flatMap((lane) => [0, 1, 2, 3].map((byte) => lane * 4 + byte))
	]
} as const;
