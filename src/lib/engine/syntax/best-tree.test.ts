import { describe, expect, it } from 'vitest';
import { bestTree } from './best-tree.ts';

/** Scores of a sentence of `length` tokens: 0 but where given as dependent, head, worth. */
function scores(length: number, ...given: readonly [number, number, number][]): Float64Array {
	const list = new Float64Array(length * (length + 1));
	for (let d = 0; d < length; d++) list[d * (length + 1) + d] = -Infinity;
	for (const [d, h, worth] of given) list[d * (length + 1) + h] = worth;
	return list;
}

function isTree(heads: Int32Array): boolean {
	const roots = heads.filter((head) => head === heads.length).length;
	return (
		roots === 1 &&
		heads.every((_, start) => {
			let at = start;
			for (let steps = 0; at < heads.length; steps++) {
				if (steps > heads.length) return false;
				at = heads[at] as number;
			}
			return true;
		})
	);
}

describe('bestTree', () => {
	it('keeps the best heads where they are a tree', () => {
		expect([...bestTree(scores(3, [0, 1, 5], [1, 3, 5], [2, 1, 5]), 3)]).toEqual([1, 3, 1]);
	});

	it('keeps the root that is surest and hangs the other from its best head', () => {
		expect([...bestTree(scores(2, [0, 2, 5], [1, 2, 9]), 2)]).toEqual([1, 2]);
	});

	it('leaves a cycle where that costs least', () => {
		const list = scores(3, [0, 1, 9], [1, 0, 9], [1, 2, 8], [0, 2, 1], [2, 3, 9]);
		expect([...bestTree(list, 3)]).toEqual([1, 2, 3]);
	});

	it('makes a root where there is none', () => {
		expect([...bestTree(scores(2, [0, 1, 9], [1, 0, 9], [1, 2, 5]), 2)]).toEqual([1, 2]);
	});

	it('gives one token the root, and none nothing', () => {
		expect([...bestTree(scores(1), 1)]).toEqual([1]);
		expect([...bestTree(scores(0), 0)]).toEqual([]);
	});

	it('makes a tree of any scores', () => {
		let seed = 1;
		for (let round = 0; round < 300; round++) {
			const length = 1 + (round % 12);
			const list = scores(length);
			for (let i = 0; i < list.length; i++) {
				seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
				if (list[i] === 0) list[i] = (seed >> 8) % 7;
			}
			expect(isTree(bestTree(list, length))).toBe(true);
		}
	});
});
