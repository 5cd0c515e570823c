import { describe, expect, it } from 'vitest';
import { sameAnswer } from '$lib/measures/answers.ts';
import type { Answer } from '$lib/engine/types.ts';
import { earlyAnswer, earlyParts } from './early.ts';

const form = (fields: Record<string, string | string[]>) => {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields))
		for (const one of [value].flat()) data.append(name, one);
	return data;
};

describe('earlyAnswer', () => {
	it.each<[string, Record<string, string | string[]>, Answer]>([
		['nothing', {}, { chosen: [] }],
		['an option', { chosen: '2' }, { chosen: [2] }],
		['several', { chosen: ['0', '3'] }, { chosen: [0, 3] }],
		['lines', { line: ['', '1'] }, { chosen: [-1, 1] }],
		['no line', { line: ['', ''] }, { chosen: [] }],
		['lines that nobody moved', { first: ['0', '1'] }, { chosen: [] }],
		['a sentence', { sentence: '10-25' }, { chosen: [], sentence: [10, 25] }],
		['words', { text: 'Reed' }, { chosen: [], text: 'Reed' }],
		['how sure', { chosen: '1', sure: '3' }, { chosen: [1], sure: 3 }]
	])('%s', (_name, fields, expected) => {
		const early = earlyAnswer(form({ position: '4', base: '0', ...fields }));
		expect(early?.position).toBe(4);
		expect(sameAnswer({ chosen: [9], ...early?.parts }, expected)).toBe(true);
	});

	it('is none on the last step, which asks nothing', () => {
		expect(earlyAnswer(form({ position: '8' }))).toBeNull();
	});

	it('reads the one question of practice, which has no place', () => {
		const asked = form({ asked: 'a', zone: '', chosen: '1', sure: '2', sentence: '10-25' });
		expect(earlyParts(asked)).toEqual({ chosen: [1], sure: 2, sentence: [10, 25] });
	});
});
