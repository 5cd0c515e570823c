import { expect, it } from 'vitest';
import { readingLevel } from '../measures/reading-level/level.ts';
import { daleChallWords, driverWords, gradeWords } from './level-words.ts';

const level = (text: string) =>
	readingLevel({
		text,
		names: [],
		age: 13,
		sentences: [...text.matchAll(/[^.]+\./g)].map(({ 0: found, index }) => [
			index,
			index + found.length
		])
	})!;

it.each([
	['The cat sat on the mat. '.repeat(20), /^below grade 1/, /up to grade 4$/, /^Neither/],
	[
		`${'the old man went out to sea in his small boat with a new net '.repeat(3)}. `.repeat(3),
		/^grade 1\d\.\d, for readers of about 1\d$/,
		/up to grade 4$/,
		/^Long sentences drive it most\. With its 3 sentences of more than 25 words cut in two it would be grade \d\.\d\.$/
	],
	[
		'Entomologists exsanguinate crustaceans. The cat sat on the mat. '.repeat(5),
		/^grade/,
		/college and after$/,
		/^Hard words drive it most\. With words of ordinary length .* grade \d+\.\d\.$/
	]
])('says how hard %j is', (text, grade, daleChall, drivers) => {
	expect(gradeWords(level(text))).toMatch(grade);
	expect(daleChallWords(level(text))).toMatch(daleChall);
	expect(driverWords(level(text))).toMatch(drivers);
});
