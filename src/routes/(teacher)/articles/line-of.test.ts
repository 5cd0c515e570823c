import { expect, it } from 'vitest';
import { reviewText } from '$lib/server/articles/lines.ts';
import { lineOf } from './line-of.ts';

const text = 'Advertisement\n\nOne.\n\nTwo.\nOne.\n\nRead more\n\nThree.';
const { lines, kept } = reviewText(text, '', { kind: 'none' });

it.each([
	['One.', 0, 2],
	['Two.', 6, 4],
	['the second One.', 11, 5],
	['Three.', 17, 9]
])('finds the line of %s', (_what, place, line) => {
	expect(kept).toBe('One.\n\nTwo.\nOne.\n\nThree.');
	expect(lineOf(lines, kept, place)).toBe(line);
});

it('does not fail without lines', () => {
	expect(lineOf([], '', 5)).toBe(0);
});
