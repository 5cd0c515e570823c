import { expect, it } from 'vitest';
import { draftOf, storedValues, typedValues } from './form.ts';

function form(entries: readonly (readonly [string, string])[]): FormData {
	const data = new FormData();
	for (const [name, value] of entries) data.append(name, value);
	return data;
}

it('reads a question, tidied, without its empty options', () => {
	const values = typedValues(
		form([
			['stem', '  How many\nboats? '],
			['response', 'one'],
			['option-0', '14'],
			['option-2', ' 9 '],
			['why-2', 'No.'],
			['correct', '0'],
			['evidence', '10-20'],
			['evidence', 'x-1'],
			['skill', 'figures']
		])
	);
	expect(values.options).toHaveLength(6);
	expect(values.stem).toBe('  How many\nboats? ');
	expect(draftOf(values)).toEqual({
		stem: 'How many boats?',
		response: 'one',
		options: [
			{ text: '14', why: '', correct: true },
			{ text: '9', why: 'No.', correct: false }
		],
		evidence: [[10, 20]],
		takeaway: '',
		skill: 'figures'
	});
});

it('survives a form of nothing and of nonsense', () => {
	expect(draftOf(typedValues(form([])))).toEqual(draftOf(storedValues(null)));
	const odd = form([
		['response', 'both'],
		['skill', '__proto__'],
		['correct', '99'],
		['evidence', '99999999999999999999-1']
	]);
	expect(draftOf(typedValues(odd))).toEqual(draftOf(storedValues(null)));
});
