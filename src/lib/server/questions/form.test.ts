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
			{ text: '14', why: '', correct: true, at: 0 },
			{ text: '9', why: 'No.', correct: false, at: 2 }
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

it('reads the fields of the form of answer that was chosen, and no others', () => {
	const typed = (response: string) =>
		draftOf(
			typedValues(
				form([
					['response', response],
					['option-0', 'Left over from before'],
					['answer-0', 'Calder'],
					['answer-3', 'Reed'],
					['prompt-1', '“Nobody digs”'],
					['prompt-key-1', '3'],
					['prompt-2', 'Waits for the diver'],
					['line-0', 'It was planned'],
					['line-1', 'It was shelved'],
					['wording-0', 'fourteen'],
					['wording-4', '14'],
					['expects', 'number'],
					['proof', 'on']
				])
			)
		);
	expect(typed('match').options.map(({ text, correct }) => [text, correct])).toEqual([
		['Calder', false],
		['Reed', true]
	]);
	expect(typed('match').prompts).toEqual([
		{ text: '“Nobody digs”', key: 1, why: '', at: 1 },
		{ text: 'Waits for the diver', key: -1, why: '', at: 2 }
	]);
	expect(typed('order').options.map(({ text }) => text)).toEqual([
		'It was planned',
		'It was shelved'
	]);
	expect(typed('text')).toMatchObject({ expects: 'number', options: [{ at: 0 }, { at: 4 }] });
	expect(typed('sentence').options).toEqual([]);
	expect(typed('one')).toMatchObject({ proof: true, options: [{ text: 'Left over from before' }] });
});
