import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../attempts/testing.ts';
import type { Answer, Option, Question, Span } from '../../engine/types.ts';
import { answerAsOf } from './as-of.ts';
import { swapsOf } from './swaps.ts';
import { sourcesOf } from './votes.ts';

const base = QUESTIONS[0] as Question;
const proof: Span = [100, 150];
const option = (text: string, correct: boolean, from: Span | null): Option => ({
	text,
	correct,
	why: '',
	origin: 'article',
	from
});
const one = {
	...base,
	response: 'one',
	evidence: [proof],
	options: [
		option('Reed', true, null),
		option('Calder', false, [10, 20]),
		option('True', false, null)
	]
} as Question;
const match = {
	...one,
	kind: 'match-speakers',
	response: 'match',
	prompts: [
		{ text: 'Dig', key: 0, why: '', from: [30, 40] },
		{ text: 'Wait', key: 1, why: '', from: null }
	]
} as Question;
const find = { ...one, response: 'sentence', options: [], accept: [proof] } as Question;
const order = { ...one, response: 'order' } as Question;
const typed = { ...one, response: 'text', expects: 'words' } as Question;

describe('sourcesOf', () => {
	const TABLE: readonly (readonly [string, Question, Answer, readonly Span[]])[] = [
		['the key', one, { chosen: [0] }, []],
		['a wrong option of the article', one, { chosen: [1] }, [[10, 20]]],
		['a wrong option of nowhere', one, { chosen: [2] }, [proof]],
		['an option that is not there', one, { chosen: [9] }, []],
		['the key with a wrong proof', one, { chosen: [0], sentence: [0, 9] }, [[0, 9]]],
		['the key with a right proof', one, { chosen: [0], sentence: [90, 120] }, []],
		['a match, one line wrong', match, { chosen: [1, 1] }, [[30, 40]]],
		['a match, the other line wrong', match, { chosen: [0, 2] }, [proof]],
		['a match, nothing chosen', match, { chosen: [-1, -1] }, []],
		['another sentence', find, { chosen: [], sentence: [0, 9] }, [[0, 9]]],
		['the sentence', find, { chosen: [], sentence: [100, 150] }, []],
		['no sentence', find, { chosen: [], sentence: null }, []],
		['another order', order, { chosen: [2, 1, 0] }, []],
		['other words', typed, { chosen: [], text: 'the mayor' }, [proof]]
	];
	it.each(TABLE)('%s', (_name, question, answer, wanted) => {
		expect(sourcesOf(question, answer)).toEqual(wanted);
	});
});

describe('swapsOf', () => {
	const asked = (question: Question, questionId: string) => ({
		questionId,
		versionId: questionId,
		place: 0,
		points: 1,
		question
	});
	const pupil = (name: string, answers: Readonly<Record<string, Answer>>) => ({
		pupilId: name,
		name,
		points: 0,
		outOf: 1,
		cells: new Map(
			Object.entries(answers).map(([id, answer]) => [id, { credit: 0, mark: 0, answer }])
		)
	});
	const swaps = (questions: readonly Question[], answers: readonly (readonly Answer[])[]) =>
		swapsOf({
			head: {} as never,
			roster: answers.length,
			questions: questions.map((question, i) => asked(question, `q${i}`)),
			pupils: answers.map((own, i) =>
				pupil(`P${i}`, Object.fromEntries(own.map((answer, q) => [`q${q}`, answer])))
			)
		}).map(({ words }) => words);
	const kind = (name: Question['kind'], options: readonly string[]) =>
		({
			...one,
			kind: name,
			stem: 'According to the article, what has become of the raid?',
			options: options.map((text, i) => option(text, i === 0, null))
		}) as Question;

	it('says whose words went to whom, over several questions and each pupil once', () => {
		const said = kind('who-said', ['The general', 'The minister', 'Two officials']);
		const wrong = { chosen: [1] };
		expect(
			swaps(
				[said, said],
				[
					[wrong, wrong],
					[wrong, { chosen: [0] }],
					[{ chosen: [2] }, wrong]
				]
			)
		).toEqual([
			'3 of 3 gave the general’s words to the minister.',
			'1 of 3 gave the general’s words to two officials.'
		]);
	});
	it.each([
		[kind('who-said', ['Officials', 'Ann']), '1 of 1 gave Officials’ words to Ann.'],
		[kind('operation-did', ['Operation A', 'The raid']), '1 of 1 took the raid for Operation A.'],
		[
			kind('operation-status', ['It is only proposed', 'It has been carried out']),
			'1 of 1 answered “It has been carried out” of the raid; right is “It is only proposed”.'
		]
	])('%#', (question, words) => expect(swaps([question], [[{ chosen: [1] }]])).toEqual([words]));
	it('reads lines that were matched', () => {
		expect(swaps([match], [[{ chosen: [1, -1] }]])).toEqual([
			'1 of 1 gave Reed’s words to Calder.'
		]);
	});
	it.each([
		['the key', kind('who-said', ['A', 'B']), { chosen: [0] }],
		['a figure', kind('figure', ['1', '2']), { chosen: [1] }],
		['no answer', kind('who-said', ['A', 'B']), { chosen: [] }],
		[
			'several keys',
			{ ...one, kind: 'operations-mentioned', response: 'all' } as Question,
			{ chosen: [1] }
		]
	])('sees no swap in %s', (_name, question, answer) => {
		expect(swaps([question], [[answer]])).toEqual([]);
	});
});

describe('answerAsOf', () => {
	const turned = { ...one, options: one.options.toReversed() } as Question;
	it.each([
		[one, turned, [0, 1], [2, 1]],
		[one, { ...one, options: one.options.slice(0, 1) } as Question, [0, 1], [0]],
		[match, { ...match, options: match.options.slice(0, 1) } as Question, [0, 1], [0, -1]],
		[one, one, [1], [1]]
	])('%#', (seen, shown, chosen, wanted) => {
		expect(answerAsOf({ chosen }, seen, shown).chosen).toEqual(wanted);
	});
});
