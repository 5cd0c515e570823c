import { describe, expect, it } from 'vitest';
import type { QuestionFeedback } from '../server/scores/feedback.ts';
import { settledChoices, verdictOf, whyOf } from './settled.ts';

const option = (correct: boolean, why: string) => ({ correct, why, from: null });
const ONE = {
	options: [option(false, 'A is not.'), option(true, 'B is.'), option(false, 'C is not.')]
};
const ALL = { options: [option(true, 'A is.'), option(true, 'B is.'), option(false, 'C is not.')] };
const TEXTS = ['A', 'B', 'C'];

describe('settledChoices', () => {
	it.each([
		['right', ONE, [1], [null, 'right', null]],
		['wrong', ONE, [0], ['wrong', 'right', null]],
		['nothing chosen', ONE, [], [null, 'right', null]],
		['all, one missed', ALL, [0], ['right', 'missed', null]],
		['all, one too many', ALL, [0, 1, 2], ['right', 'right', 'wrong']]
	])('%s', (_name, verdicts, chosen, expected) => {
		expect(settledChoices(TEXTS, verdicts, chosen).map(({ verdict }) => verdict)).toEqual(expected);
	});
});

describe('whyOf', () => {
	it.each([
		['why the wrong one is wrong', ONE, [0], 'A is not.'],
		['why the right one is right', ONE, [1], 'B is.'],
		['nothing', ONE, [], ''],
		['only of the wrong ones', ALL, [0, 2], 'C is not.'],
		['of all that are right', ALL, [0, 1], 'A is. B is.']
	])('%s', (_name, verdicts, chosen, why) => {
		expect(whyOf(verdicts, chosen)).toBe(why);
	});
});

describe('verdictOf', () => {
	const feedback = (parts: Partial<QuestionFeedback>): QuestionFeedback => ({
		...ONE,
		credit: 1,
		answerCredit: 1,
		proof: null,
		unsure: false,
		lines: [],
		order: [],
		wordings: [],
		evidence: [[0, 5]],
		takeaway: '',
		...parts
	});
	it.each<[string, Partial<QuestionFeedback>, number, string | undefined, RegExp]>([
		['a plain answer', {}, 1, undefined, /^B is\.$/],
		['knowing', { proof: true }, 1, 'You know it', /your sentence proves it\. B is\./],
		['a guess', { credit: 0.5, proof: false }, 1, 'Lucky guess', /does not prove it\. B is\./],
		[
			'the right place',
			{ credit: 0.5, answerCredit: 0, proof: true },
			0,
			'Right place, misread',
			/A is not\./
		],
		[
			'neither',
			{ credit: 0, answerCredit: 0, proof: false },
			0,
			'Lost',
			/marked sentence.* A is not\./
		],
		[
			'partly and the right place',
			{ credit: 0.75, answerCredit: 0.5, proof: true },
			0,
			undefined,
			/^Your sentence is the right one\. A is not\.$/
		],
		[
			'words that wait',
			{ credit: 0.5, answerCredit: 0, proof: true, unsure: true },
			1,
			undefined,
			/^B is\.$/
		],
		['lines, which say it themselves', { lines: [{ key: 1, why: 'So.' }] }, 0, undefined, /^$/]
	])('%s', (_name, parts, place, called, why) => {
		const verdict = verdictOf(feedback(parts), { chosen: [place] });
		expect(verdict.called).toBe(called);
		expect(`${verdict.told ?? ''} ${verdict.why}`.trim()).toMatch(why);
	});
});
