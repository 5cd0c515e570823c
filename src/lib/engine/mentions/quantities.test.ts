import { describe, expect, it } from 'vitest';
import { readText } from '../text/read.ts';
import { findMentions } from './find.ts';

type Case = [text: string, ...figures: string[]];

/** Figures as `kind: words = value | of | iso`, parts that are empty left out. */
const CASES: Case[] = [
	[
		'We knocked out 97 percent of the drugs coming in by water.',
		'percent: 97 percent = 97 | of the drugs coming in by water'
	],
	['It cost $3.5 billion.', 'money: $3.5 billion = 3500000000'],
	['It cost £40m and 200,000 euros.', 'money: £40m = 40000000', 'money: 200,000 euros = 200000'],
	['Twenty-five boats sank.', 'count: Twenty-five boats = 25'],
	['Two hundred and six sailors drowned.', 'count: Two hundred and six sailors = 206'],
	['Hundreds of thousands of people fled.', 'count: Hundreds of thousands = | of people'],
	['Half of the crew left.', 'count: Half = 0.5 | of the crew'],
	['They waited six months.', 'duration: six months = 6'],
	['They waited two and a half years.', 'duration: two and a half years = 2.5'],
	['It lies 40 metres down and weighs 3 tons.', 'measure: 40 metres = 40', 'measure: 3 tons = 3'],
	['Sarah Okafor, 34, saw a 12-year-old boy.', 'age: 34 = 34', 'age: 12-year-old = 12'],
	['On March 14, 2011, it rained.', 'date: March 14, 2011 = | 2011-03-14'],
	['On 14 March 2011 it rained.', 'date: 14 March 2011 = | 2011-03-14'],
	[
		'In July 1969 it rained, and in 1970 it snowed.',
		'date: July 1969 = | 1969-07',
		'date: 1970 = | 1970'
	],
	['On Monday it rained.', 'date: Monday ='],
	[
		'Friday, July 21, 2017\n\nOn Tuesday it rained. Last year it snowed.',
		'date: Friday, July 21, 2017 = | 2017-07-21',
		'date: Tuesday = | 2017-07-18',
		'date: Last year = | 2016'
	],
	['On 30 February 2011 nothing happened.', 'date: 30 February 2011 ='],
	['They may come in May.', 'date: May ='],
	['It was the third attempt.', 'ordinal: third attempt = 3'],
	['No one was first. One never knows.'],
	['See page 12 and Article 5.'],
	['The train left at 5:30 p.m.'],
	[
		'Between 5 and 10 percent left; 5 to 10 percent stayed.',
		'percent: 5 and 10 percent =',
		'percent: 5 to 10 percent ='
	],
	['About 1,200 homes burned in the 1990s.', 'count: 1,200 homes = 1200', 'date: 1990s ='],
	['He was born in 347 AD and cited it. [6]', 'date: 347 AD = | 0347'],
	['Under Factor 1 issues arose, and 1) it ended.'],
	['In Texas 5 people died.', 'count: 5 people = 5'],
	['Prices rose by 0.5 percentage points.', 'percent: 0.5 percentage points = 0.5']
];

describe('quantities', () => {
	it.each(CASES.map(([text, ...figures]) => ({ text, figures })))('$text', ({ text, figures }) => {
		const { quantities } = findMentions(text, readText(text));
		const shown = quantities.map(({ kind, span, value, of, iso }) => {
			const parts = [of && text.slice(...of), iso].filter((part) => part !== null);
			return `${kind}: ${text.slice(...span)} = ${value ?? ''}${parts.map((part) => ` | ${part}`).join('')}`;
		});
		expect(shown.map((line) => line.replace(/= +\|/, '= |').trim())).toEqual(figures);
	});
});
