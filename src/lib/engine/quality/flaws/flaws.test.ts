import { describe, expect, it } from 'vitest';
import type { ChooseOne } from '../../types.ts';
import { sampleOptions, sampleQuestion } from '../testing.ts';
import { flaws } from './index.ts';

describe('flaws', () => {
	it('finds nothing wrong with a sound question', () => {
		expect(flaws(sampleQuestion())).toEqual([]);
	});

	it.each<[string, Partial<ChooseOne>, string[]]>([
		['small first letter', { stem: 'who said that the bridge would be closed?' }, ['stem-form']],
		['no mark at the end', { stem: 'Who said that the bridge would be closed' }, ['stem-form']],
		['an open quotation', { stem: 'Who said, “The bridge is closed?' }, ['stem-form']],
		['a stray comma', { stem: 'Who said that , in short, it is closed?' }, ['stem-form']],
		['a dangling pronoun', { stem: 'When did he close the bridge?' }, ['dangling']],
		['a dangling "this"', { stem: 'Why is this dangerous?' }, ['dangling']],
		['a pronoun with its noun', { stem: 'Why did the mayor say that she would leave?' }, []],
		[
			'the answer in the stem',
			{ stem: 'Who told Ada Reyes that it was closed?' },
			['key-in-stem', 'key-echo']
		],
		['two options', { options: sampleOptions('Ada Reyes', 'Tom Okafor') }, ['option-count']],
		[
			'one option in quotation marks',
			{ options: sampleOptions('“Ada”', 'Tom Okafor', 'Lena Brandt') },
			['options-form']
		],
		[
			'a figure among names',
			{ options: sampleOptions('Ada Reyes', '97 percent', 'Lena Brandt') },
			['options-form']
		],
		[
			'an option within another',
			{ options: sampleOptions('Ada Reyes', 'Tom Okafor', 'Mayor Ada Reyes') },
			['options-overlap']
		],
		[
			'all of the above',
			{ options: sampleOptions('Ada Reyes', 'Tom Okafor', 'All of the above') },
			['all-of-the-above', 'absolute-words']
		],
		[
			'"always" in a wrong option',
			{ options: sampleOptions('Ada Reyes', 'Tom Okafor, who always does', 'Lena Brandt') },
			['absolute-words']
		],
		[
			'the key much the longest',
			{
				options: sampleOptions(
					'Ada Reyes, the mayor of the town by the river',
					'Tom Okafor',
					'Lena Brandt'
				)
			},
			['key-longest']
		],
		[
			'the key alone echoes the stem',
			{ options: sampleOptions('The Bridge Trust', 'The Water Board', 'The Town Guard') },
			['key-echo']
		],
		['a hidden negation', { stem: 'Which of these did the mayor not say?' }, ['negative-stem']]
	])('%s', (_, parts, rules) => {
		expect(flaws(sampleQuestion(parts)).map((flaw) => flaw.rule)).toEqual(rules);
	});
});
