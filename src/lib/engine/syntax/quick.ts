import type { Arithmetic, Rows } from './arithmetic.ts';
import type { Kernel } from './kernel.ts';
import { plain } from './plain.ts';
import { INNER, kernel, numbersAt } from './room.ts';

/** With the kernel, on what lies in its memory; null where there is no kernel. */
export const quick: Arithmetic | null = kernel && quickWith(kernel);

function quickWith({ memory, round, products, recur, recurOn }: Kernel): Arithmetic {
	const rounded = (x: Rows, width: number, to: number, scales: number): void => {
		const from = x.values.byteOffset + x.offset * 8;
		round(from, x.count, width, x.stride * 8, to, scales);
	};
	return {
		at: (place, count) => numbersAt(memory, place, count),

		apply(x, { matrix, bias }, to) {
			const { inputs, outputs, weights, scales } = matrix;
			const y = numbersAt(memory, to, x.count * outputs);
			if ([weights, scales, bias].some(({ buffer }) => buffer !== memory)) {
				// They found no room where the kernel can reach them.
				y.set(plain.apply(x, { matrix, bias }, to));
				return y;
			}
			rounded(x, inputs, INNER.rounded, INNER.scales);
			products(
				INNER.rounded,
				weights.byteOffset,
				y.byteOffset,
				x.count,
				outputs,
				inputs,
				INNER.scales,
				scales.byteOffset,
				bias.byteOffset
			);
			return y;
		},

		pairs(x, y, width, to) {
			const z = numbersAt(memory, to, x.count * y.count);
			rounded(x, width, INNER.rounded, INNER.scales);
			rounded(y, width, INNER.heads, INNER.headScales);
			products(
				INNER.rounded,
				INNER.heads,
				z.byteOffset,
				x.count,
				y.count,
				width,
				INNER.scales,
				INNER.headScales,
				INNER.zeros
			);
			return z;
		},

		recur(z, peep, through, rows, to) {
			const hidden = peep.length / 2;
			const h = numbersAt(memory, to, rows * hidden);
			new Float64Array(memory, INNER.cells, hidden).fill(0);
			if (through) {
				recurOn(
					z.byteOffset,
					peep.byteOffset,
					h.byteOffset,
					rows,
					hidden,
					INNER.cells,
					through.byteOffset
				);
			} else recur(z.byteOffset, peep.byteOffset, h.byteOffset, rows, hidden, INNER.cells);
			return h;
		}
	};
}
