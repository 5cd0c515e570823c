import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../engine/index.ts';
import type { Span } from '../../engine/types.ts';
import { basesOf } from './bases.ts';
import { isFamiliar } from './familiar.ts';
import { ageOfGrade, daleChallGrades, daleChallScore, fleschKincaid } from './formulas.ts';
import { AGES, isKnown, knownAt, rankOf } from './known.ts';
import { readingLevel } from './level.ts';
import { wordsIn } from './words.ts';

const level = (text: string, age = 13, names: readonly Span[] = []) => {
	const sentences: Span[] = [...text.matchAll(/[^.!?]+[.!?]/g)].map(({ 0: found, index }) => [
		index,
		index + found.length
	]);
	return readingLevel({ text, sentences, names, age });
};

describe('words', () => {
	it.each([
		['It’s a well-known rule.', ['It’s', 'a', 'well-known', 'rule']],
		['1,250 boats; 3.5 percent', ['1,250', 'boats', '3.5', 'percent']],
		['“Café Müller” – naïve!', ['Café', 'Müller', 'naïve']],
		['U.S. forces', ['U.S', 'forces']],
		['— … !', []]
	])('of %j', (text, words) => {
		expect(wordsIn(text, [0, text.length]).map((word) => word.text)).toEqual(words);
	});

	it('keep their places', () => {
		const text = 'One two three';
		const words = wordsIn(text, [4, 13]);
		expect(words.map(({ span }) => text.slice(...span))).toEqual(['two', 'three']);
	});
});

describe('familiar', () => {
	it.each(
		'house houses house’s carried carrying stopped hopping bigger happiest happily gently went said they’re 1,250 well-made boats'.split(
			' '
		)
	)('%s', (word) => {
		expect(isFamiliar(word.replace('’', "'"))).toBe(true);
	});

	it.each('jurisdiction cartel fentanyl sovereignty dredge well-regulated extradited'.split(' '))(
		'%s is not',
		(word) => {
			expect(isFamiliar(word)).toBe(false);
		}
	);

	it('looks for a word under its forms', () => {
		expect(basesOf('stopping')).toContain('stop');
		expect(basesOf('carries')).toContain('carry');
		expect(basesOf('gas')).toContain('gas');
		expect(basesOf('is')).toEqual(['is']);
	});
});

describe('known at an age', () => {
	it('are more words with each year', () => {
		const counts = AGES.map(knownAt);
		expect(counts).toEqual(counts.toSorted((a, b) => a - b));
		expect(new Set(counts).size).toBe(AGES.length);
		expect([knownAt(5), knownAt(40)]).toEqual([counts[0], counts.at(-1)]);
	});

	it.each([
		['jurisdiction', 10, false],
		['jurisdiction', 16, true],
		['fentanyl', 18, false],
		['sandwiches', 9, true],
		['extradition', 16, false],
		['proposals', 11, true],
		['unheard-of-ness', 18, false]
	])('%s at %i: %s', (word, age, known) => {
		expect(isKnown(word, age)).toBe(known);
	});

	it('by the rank of the most frequent form', () => {
		expect(rankOf('cartels')).toBe(rankOf('cartel'));
		expect(rankOf('xqzzt')).toBe(null);
	});
});

describe('formulas', () => {
	const counts = { words: 100, sentences: 5, syllables: 150, unfamiliar: 10 };

	it('give the grade of Flesch and Kincaid', () => {
		expect(fleschKincaid(counts)).toBeCloseTo(0.39 * 20 + 11.8 * 1.5 - 15.59, 10);
		expect(fleschKincaid(counts)).toBeCloseTo(9.91, 10);
	});

	it('give the score of Dale and Chall', () => {
		expect(daleChallScore(counts)).toBeCloseTo(1.579 + 0.992 + 3.6365, 10);
		expect(daleChallScore({ ...counts, unfamiliar: 5 })).toBeCloseTo(0.7895 + 0.992, 10);
	});

	it.each([
		[3, [1, 4]],
		[4.99, [1, 4]],
		[5, [5, 6]],
		[6.5, [7, 8]],
		[7.99, [9, 10]],
		[8.2, [11, 12]],
		[9, null],
		[14, null]
	])('score %d stands for grades %j', (score, grades) => {
		expect(daleChallGrades(score)).toEqual(grades);
	});

	it.each([
		[-1, 5],
		[1, 6],
		[8.4, 13],
		[12, 17]
	])('grade %d begins at %i', (grade, age) => {
		expect(ageOfGrade(grade)).toBe(age);
	});
});

describe('a text', () => {
	const easy = 'The cat sat on the mat. The dog ran to the man. We had a lot of fun. ';
	const heavy =
		'The unilateral interdiction of precursor shipments necessitated an extraordinary jurisdictional compromise between adversarial bureaucracies whose institutional prerogatives had traditionally precluded any substantive collaboration at all. ';

	it('of short words in short sentences is easy', () => {
		const { grade, daleChall, hardWords, drivers } = level(easy.repeat(10))!;
		expect(grade).toBeLessThan(1);
		expect(daleChall.grades).toEqual([1, 4]);
		expect(hardWords).toEqual([]);
		expect(drivers.most).toBe('neither');
	});

	it('is made hard by one sentence, which is named', () => {
		const text = easy.repeat(8) + heavy + easy;
		const { hardSentences, hardWords, grade } = level(text)!;
		const [worst] = hardSentences;
		expect(text.slice(...worst!.span).trim()).toBe(heavy.trim());
		expect(worst!.hard).toContain('unilateral');
		expect(grade - worst!.raises).toBeCloseTo(level(easy.repeat(9))!.grade, 10);
		expect(hardWords.map(({ word }) => word)).toContain('interdiction');
	});

	it('says what drives it', () => {
		const long = `${'the old man and the sea '.repeat(8).trim()}. `;
		expect(level(long.repeat(5))!.drivers).toMatchObject({ most: 'sentences', long: { count: 5 } });
		const rare =
			'Entomologists exsanguinate crustaceans. Bureaucracies necessitate prevarication. ';
		expect(level((rare + easy).repeat(5))!.drivers.most).toBe('words');
	});

	it('gives every place of a hard word, in order', () => {
		const text = 'The cartel met. A Cartel is not a club. The man left the cartel.';
		const found = level(text)!.hardWords.find(({ word }) => word === 'cartel');
		expect(found?.spans.map((span) => text.slice(...span))).toEqual(['cartel', 'cartel']);
	});

	it('does not hold names and numbers against it', () => {
		const text = 'Quillfeather asked Zbigniew for 1,250 boats. Quillfeather left.';
		const names: Span[] = [
			[0, 12],
			[45, 57]
		];
		expect(level(text, 9, names)!.hardWords).toEqual([]);
		expect(level(text, 9)!.hardWords.map(({ word }) => word)).toEqual(['Quillfeather']);
	});

	it('counts its sentences by their length', () => {
		const { lengths, sentences } = level(`${easy}${heavy}`)!;
		expect(lengths.map(({ count }) => count)).toEqual([3, 0, 1, 0]);
		expect(lengths.reduce((sum, { count }) => sum + count, 0)).toBe(sentences);
	});

	it('knows more words for older pupils', () => {
		const counts = AGES.map((age) => level(heavy.repeat(3), age)!.hardWords.length);
		expect(counts).toEqual(counts.toSorted((a, b) => b - a));
		expect(counts[0]).toBeGreaterThan(counts.at(-1)!);
	});

	it.each([[''], ['— … !'], ['   ']])('without words has no level: %j', (text) => {
		expect(readingLevel({ text, sentences: [[0, text.length]], names: [], age: 13 })).toBe(null);
	});

	it('is called short below a hundred words', () => {
		expect(level(easy)!.short).toBe(true);
		expect(level(easy.repeat(10))!.short).toBe(false);
	});
});

it('finds a newspaper’s article harder than a tale, and points into it', () => {
	const url = new URL('../../../../tests/articles/ferry.txt', import.meta.url);
	const text = readFileSync(url, 'utf8').trim();
	const { sentences, mentions } = analyse(text);
	const found = readingLevel({
		text,
		sentences: sentences.map(({ span }) => span),
		names: mentions.filter(({ form }) => form === 'name').map(({ head }) => head),
		age: 13
	})!;
	expect(found.grade).toBeGreaterThan(4);
	expect(found.grade).toBeLessThan(14);
	for (const { spans, word } of found.hardWords) {
		expect(spans.every((span) => text.slice(...span).toLowerCase() === word.toLowerCase())).toBe(
			true
		);
	}
});
