import { describe, expect, it } from 'vitest';
import { grade } from '../../../engine/quality/grade.ts';
import type { Question } from '../../../engine/types.ts';
import { FORMS, QUESTIONS } from '../../attempts/testing.ts';
import { withKey, type NewKey } from './key.ts';

const of = (response: Question['response']): Question =>
	[...QUESTIONS, ...FORMS].find((question) => question.response === response) ?? QUESTIONS[0]!;

describe('withKey', () => {
	it.each<readonly [NewKey, object, number]>([
		[{ response: 'one', correct: [1] }, { chosen: [1] }, 1],
		[{ response: 'one', correct: [1] }, { chosen: [0] }, 0],
		[{ response: 'one', correct: [0, 2] }, { chosen: [2] }, 1],
		[{ response: 'all', correct: [2] }, { chosen: [2] }, 1],
		[{ response: 'match', keys: [1, 1] }, { chosen: [1, 0] }, 0.5],
		[{ response: 'order', sequence: [1, 0, 2, 3] }, { chosen: [0, 1, 2, 3] }, 1],
		[{ response: 'sentence', accept: [[0, 68]] }, { chosen: [], sentence: [0, 68] }, 1],
		[
			{ response: 'text', accept: ['Reed', 'Captain Reed'] },
			{ chosen: [], text: 'captain reed' },
			1
		]
	])('%j', (key, answer, credit) => {
		const changed = withKey(of(key.response), key, 'Two of you were right.');
		expect(changed).toMatchObject({ rule: 'teacher', response: key.response });
		expect(changed?.id).not.toBe(of(key.response).id);
		expect(grade(changed!, { chosen: [], ...answer }).credit).toBe(credit);
	});

	it('says why, and keeps a sentence to remember that is still true', () => {
		const question = of('one');
		const other = withKey(question, { response: 'one', correct: [1] }, 'See line 1.');
		expect(other?.options.map(({ why }) => why)).toEqual([
			'See line 1.',
			'See line 1.',
			question.options[2]?.why,
			question.options[3]?.why
		]);
		expect(other?.takeaway).toBe(`${question.stem} Ines Calder.`);
		const also = withKey(question, { response: 'one', correct: [0, 1] }, 'Both.');
		expect(also?.takeaway).toBe(question.takeaway);
	});

	it.each<readonly [string, NewKey]>([
		['the same key', { response: 'one', correct: [0] }],
		['no right answer', { response: 'one', correct: [] }],
		['an option that is not', { response: 'one', correct: [9] }],
		['another form', { response: 'order', sequence: [0, 1] }],
		['the same lines', { response: 'match', keys: [0, 1] }],
		['too few lines', { response: 'match', keys: [1] }],
		['a line to nothing', { response: 'match', keys: [1, -1] }],
		['the same order', { response: 'order', sequence: [0, 1, 2, 3] }],
		['an option twice', { response: 'order', sequence: [0, 0, 2, 3] }],
		['no sentence', { response: 'sentence', accept: [] }],
		['no wording', { response: 'text', accept: [] }],
		['an empty wording', { response: 'text', accept: ['Reed', '  '] }]
	])('refuses %s', (_, key) => {
		const question =
			key.response === 'order' && key.sequence.length < 4 ? of('one') : of(key.response);
		expect(withKey(question, key, 'Because.')).toBeNull();
	});
});
