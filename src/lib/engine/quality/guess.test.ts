import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { draw } from '../draw.ts';
import { ARTICLE } from '../testing/article.ts';
import type { Question } from '../types.ts';
import { guess } from './guess.ts';
import { sampleOptions, sampleQuestion } from './testing.ts';

/** A question of one choice, the first option of which is right. */
const choice = (stem: string, ...options: readonly string[]): Question =>
	sampleQuestion({ stem, options: sampleOptions(...options) });

const WHO = 'Who said that the bridge would be closed?';

describe('guess', () => {
	it.each<[string, Question]>([
		['names alike', choice(WHO, 'Ada Reyes', 'Tom Okafor', 'Lena Brandt')],
		[
			'figures alike',
			choice('How many boats were used?', '14 boats', '9 boats', '41 boats', '12 boats')
		],
		[
			'statements of one length',
			choice(
				'What did Reyes say of the bridge?',
				'It has to be closed at once',
				'It can be mended by spring',
				'It will be sold to a museum'
			)
		]
	])('has hardly more than chance with %s', (_, question) => {
		const { chance, level, because } = guess(question);
		expect(Math.abs(chance - level)).toBeLessThan(0.07);
		expect(because).toEqual([]);
	});

	it.each<[string, Question, string]>([
		[
			'the key much the longest',
			choice(
				'Why was the ferry late?',
				'Because the harbour police had asked the crew to wait for the divers',
				'Because of fog',
				'Because of a strike'
			),
			'it is the longest'
		],
		[
			'the key alone echoing the stem',
			choice(
				'Which body owns the bridge by the mill?',
				'The Mill Bridge Trust',
				'The Water Board',
				'The Town Guard'
			),
			'it repeats words of the question'
		],
		[
			'wrong options that do not fit the grammar',
			choice('How many boats were used?', '14', 'By night', 'The harbour'),
			'it fits the grammar of the question better'
		],
		[
			'sweeping wrong options',
			choice(
				'What do shopkeepers think of it?',
				'Most of them are for it',
				'All of them hate it always',
				'None of them knows of it'
			),
			'it is worded more carefully than the others'
		],
		[
			'a key that shares its words with all others',
			choice(
				'Where did they meet?',
				'In the town hall on Monday',
				'In the town hall on Friday',
				'In the school on Monday'
			),
			'it shares most with the other options'
		]
	])('sees %s', (_, question, why) => {
		const { chance, level, because } = guess(question);
		expect(chance).toBeGreaterThan(level * 1.2);
		expect(because[0]).toBe(why);
	});

	it.each<[string, Question, number]>([
		['nothing to choose from', sampleQuestion({ options: [] }), 0],
		[
			'four of which some are right',
			{
				...sampleQuestion(),
				response: 'all',
				options: sampleOptions('Ada', 'Tom', 'Lena', 'Omar').map((option, at) => ({
					...option,
					correct: at < 2
				}))
			},
			1 / 15
		],
		[
			'a sentence of ten',
			{ ...sampleQuestion(), response: 'sentence', options: [], accept: [[0, 10]] },
			0.1
		],
		['typed words', { ...sampleQuestion(), response: 'text', expects: 'words' }, 0],
		[
			'typed words that the question says',
			{
				...sampleQuestion({ stem: 'What does Ada Reyes call Ada Reyes?' }),
				response: 'text',
				expects: 'words'
			},
			1
		]
	])('of %s', (_, question, chance) => {
		expect(guess(question, 10).chance).toBeCloseTo(chance, 1);
	});

	it('puts lines in order by their years, and by nothing else', () => {
		const order = (...lines: string[]): Question => ({
			...sampleQuestion(),
			response: 'order',
			options: sampleOptions(...lines)
		});
		expect(guess(order('The bridge is built', 'It is mended', 'It is sold')).chance).toBeCloseTo(
			1 / 6
		);
		const told = order('It was built in 1968', 'It was mended in 1990', 'It was sold in 2021');
		expect(guess(told).chance).toBeGreaterThan(0.7);
		expect(guess(told).because).toEqual(['the lines say when they happened']);
	});

	it('gives a chance for each line of a matching', () => {
		const match: Question = {
			...sampleQuestion({ options: sampleOptions('Ada Reyes', 'Tom Okafor') }),
			response: 'match',
			prompts: [
				{ text: 'said it is closed', key: 0, why: 'So.', from: null },
				{ text: 'Okafor’s own words', key: 1, why: 'So.', from: null }
			]
		};
		expect(guess(match).level).toBe(0.5);
		expect(guess(match).chance).toBeGreaterThan(0.55);
	});

	it('does little better than chance at what is drawn', () => {
		const { questions } = draw(analyse(ARTICLE), { count: 40, seed: 'guess' });
		const all = questions.map((question) => guess(question));
		const mean = (of: (one: (typeof all)[number]) => number) =>
			all.reduce((sum, one) => sum + of(one), 0) / all.length;
		expect(all.length).toBeGreaterThan(6);
		expect(mean(({ chance }) => chance) - mean(({ level }) => level)).toBeLessThan(0.05);
		for (const { chance } of all) expect(chance >= 0 && chance <= 1).toBe(true);
	});
});
