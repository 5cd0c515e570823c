import { describe, expect, it } from 'vitest';
import { settledChoices, whyOf } from './settled.ts';

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
