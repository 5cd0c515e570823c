import { describe, expect, it } from 'vitest';
import { taste, tasteVerdict } from './taste.ts';

describe('taste', () => {
	it('tells nothing of the key', () => {
		expect(Object.keys(taste).toSorted()).toEqual(
			['slug', 'title', 'text', 'blocks', 'stem', 'options'].toSorted()
		);
		expect(taste.options.length).toBeGreaterThan(2);
	});

	it('proves the key within the paragraph that is shown', () => {
		const verdict = tasteVerdict(0);
		expect(verdict?.options.filter(({ correct }) => correct)).toHaveLength(1);
		for (const [start, end] of verdict?.evidence ?? []) {
			expect(taste.text.slice(start, end)).toMatch(/^[A-Z].*\.$/);
		}
	});

	it.each([-1, 3, 0.5, Number.NaN])('has no option %d', (chosen) => {
		expect(tasteVerdict(chosen)).toBeNull();
	});
});
