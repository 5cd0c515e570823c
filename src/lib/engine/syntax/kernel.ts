import { assemble } from './assembler.ts';
import { PRODUCTS } from './kernel-products.ts';
import { RECUR, RECUR_ON } from './kernel-recur.ts';
import { ROUND } from './kernel-round.ts';

/** Routines over one memory. All places are byte offsets, all sizes counts. */
export interface Kernel {
	readonly memory: ArrayBuffer;
	/**
	 * Rounds `rows` rows of `width` numbers, `stride` bytes apart at `x`, to integers of 16 bits at `to`,
	 * laid out in pairs, and writes what each row is to be multiplied by at `scales`.
	 */
	readonly round: (
		x: number,
		rows: number,
		width: number,
		stride: number,
		to: number,
		scales: number
	) => void;
	/**
	 * Inner products of each of `rows` rows at `x` with each of `columns` rows at `w`, both of `size`
	 * integers laid out in pairs, times both scales plus the bias of the column, as numbers at `y`.
	 * `size` is a multiple of 16, `columns` of 4. There must be room for an even number of rows.
	 */
	readonly products: (
		x: number,
		w: number,
		y: number,
		rows: number,
		columns: number,
		size: number,
		xScales: number,
		wScales: number,
		bias: number
	) => void;
	/** Runs gates `z` over the rows in both directions from `cells`, which are zero; see `recur.ts`. */
	readonly recur: (
		z: number,
		peep: number,
		h: number,
		rows: number,
		hidden: number,
		cells: number
	) => void;
	/** The same with what is let pass beside the cells. */
	readonly recurOn: (
		z: number,
		peep: number,
		h: number,
		rows: number,
		hidden: number,
		cells: number,
		through: number
	) => void;
}

/** The kernel with its memory, or null where a platform or its policy does not allow it. */
export function makeKernel(pages: number): Kernel | null {
	try {
		const memory = new WebAssembly.Memory({ initial: pages });
		const module = new WebAssembly.Module(
			assemble({ round: ROUND, products: PRODUCTS, recur: RECUR, recurOn: RECUR_ON })
		);
		const { exports } = new WebAssembly.Instance(module, { e: { m: memory } });
		return { ...(exports as unknown as Omit<Kernel, 'memory'>), memory: memory.buffer };
	} catch {
		return null;
	}
}
