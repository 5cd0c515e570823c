import { describe, expect, it } from 'vitest';
import { fold, seeded } from './random.ts';

describe('seeded', () => {
	it('runs the same way from the same seed, and otherwise from another', () => {
		const numbers = (seed: string): number[] => {
			const random = seeded(seed);
			return Array.from({ length: 6 }, () => random.below(1000));
		};
		expect(numbers('a')).toEqual(numbers('a'));
		expect(numbers('a')).not.toEqual(numbers('b'));
		expect(numbers('a')).toEqual([621, 308, 366, 595, 890, 647]);
	});

	it('keeps within its bounds and reaches every value', () => {
		const random = seeded('bounds');
		const seen = new Set(Array.from({ length: 400 }, () => random.below(5)));
		expect([...seen].sort()).toEqual([0, 1, 2, 3, 4]);
	});

	it('shuffles without loss and leaves the list alone', () => {
		const list = [1, 2, 3, 4, 5, 6, 7];
		const shuffled = seeded('shuffle').shuffle(list);
		expect(list).toEqual([1, 2, 3, 4, 5, 6, 7]);
		expect(shuffled).not.toEqual(list);
		expect([...shuffled].sort()).toEqual(list);
	});

	it('picks nothing from nothing', () => {
		expect(seeded('').pick([])).toBeUndefined();
	});
});

describe('fold', () => {
	it('is FNV-1a', () => {
		expect(fold('')).toBe(0x811c9dc5);
		expect(fold('a')).toBe(0xe40c292c);
	});
});
