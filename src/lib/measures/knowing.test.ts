import { describe, expect, it } from 'vitest';
import { knowingOf } from './knowing.ts';
import { movedBy } from './moved.ts';
import { surenessRows } from './sureness.ts';

describe('knowingOf', () => {
	it.each([
		[true, true, 'knows'],
		[true, false, 'lucky'],
		[false, true, 'misread'],
		[false, false, 'lost']
	] as const)('right %s, proof %s: %s', (right, proof, knowing) => {
		expect(knowingOf(right, proof)).toBe(knowing);
	});
});

describe('surenessRows', () => {
	it('counts each step, the surest first, also those that nobody took', () => {
		const told = [
			{ sure: 3, right: true },
			{ sure: 3, right: false },
			{ sure: 1, right: true }
		] as const;
		expect(surenessRows(told)).toEqual([
			{ sure: 3, answers: 2, right: 1 },
			{ sure: 2, answers: 0, right: 0 },
			{ sure: 1, answers: 1, right: 1 }
		]);
	});
});

describe('movedBy', () => {
	it.each([
		[['a', 'b', 'c'], 0, 1, ['b', 'a', 'c']],
		[['a', 'b', 'c'], 2, -1, ['a', 'c', 'b']],
		[['a', 'b', 'c'], 0, -1, ['a', 'b', 'c']],
		[['a', 'b', 'c'], 2, 1, ['a', 'b', 'c']],
		[['a', 'b', 'c'], 0, 2, ['b', 'c', 'a']],
		[['a'], 5, 1, ['a']],
		[[], 0, 1, []]
	])('%j, %d by %d: %j', (list, at, by, moved) => {
		expect(movedBy(list, at, by)).toEqual(moved);
	});
});
