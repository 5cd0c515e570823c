import { expect, it } from 'vitest';
import { misreadMarks } from './misread-marks.ts';

const line = (index: number, taken: number, missed = 0) => ({
	index,
	span: [10 * index, 10 * index + 9] as const,
	text: '',
	taken,
	missed,
	asked: 0,
	places: []
});

it('shades by the share of the class, the worst darkest', () => {
	const marks = misreadMarks([line(0, 20), line(1, 5), line(2, 1), line(3, 0, 4), line(4, 0)], 30);
	expect(marks.map(({ id, strength }) => [id, strength])).toEqual([
		['sentence-1', 1],
		['sentence-2', 0.25],
		['sentence-3', 0.15],
		['sentence-4', 0]
	]);
	expect(marks[0]).toMatchObject({ tag: '20', label: 'Misread by 20 of 30' });
	expect(marks[3]).not.toHaveProperty('tag');
});

it('does not paint dark what few misread', () => {
	expect(misreadMarks([line(0, 2)], 30)[0]?.strength).toBe(0.2);
	expect(misreadMarks([], 0)).toEqual([]);
});
