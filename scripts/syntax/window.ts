import type { Place } from './arcs.ts';
import type { Net, Scratch } from './net.ts';
import { INPUT, WINDOW } from './shapes.ts';

/** Puts each word between its neighbours; beyond the ends of a sentence there is nothing. */
export function widen(net: Net, x: Scratch, places: readonly Place[], rows: number): Scratch {
	const wide = net.scratch(rows, WINDOW);
	eachNeighbour(places, (row, neighbour, column) => {
		const from = neighbour * INPUT;
		wide.data.set(x.data.subarray(from, from + INPUT), row * WINDOW + column);
	});
	return wide;
}

/** Gradients of {@link widen}. */
export function narrow(net: Net, dwide: Scratch, places: readonly Place[], rows: number): Scratch {
	const dx = net.scratch(rows, INPUT);
	eachNeighbour(places, (row, neighbour, column) => {
		for (let c = 0; c < INPUT; c++) {
			dx.data[neighbour * INPUT + c]! += dwide.data[row * WINDOW + column + c]!;
		}
	});
	return dx;
}

function eachNeighbour(
	places: readonly Place[],
	each: (row: number, neighbour: number, column: number) => void
): void {
	for (const { start, length } of places) {
		for (let row = start; row < start + length; row++) {
			each(row, row, INPUT);
			if (row > start) each(row, row - 1, 0);
			if (row + 1 < start + length) each(row, row + 1, 2 * INPUT);
		}
	}
}
