import { describe, expect, it } from 'vitest';
import { samples } from './index.ts';
import type { SampleQuestion } from './types.ts';

const times = (text: string, part: string) => text.split(part).length - 1;
const words = (text: string) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
const choosesAll = (question: SampleQuestion) => question.kind === 'operations-mentioned';
const keys = (question: SampleQuestion) => question.options.filter((o) => o.correct);
const keyText = (question: SampleQuestion) => keys(question)[0]?.text ?? '';
const wrongTexts = (question: SampleQuestion) =>
	question.options.filter((o) => !o.correct).map((o) => o.text);

/** Words of five letters or more, cut to five, so that "design" meets "designed". */
const roots = (text: string) =>
	new Set(
		words(text.toLowerCase())
			.map((word) => word.replace(/[^\p{L}]/gu, ''))
			.filter((word) => word.length >= 5)
			.map((word) => word.slice(0, 5))
	);
const echoes = (option: string, stem: string) => {
	const asked = roots(stem);
	return [...roots(option)].some((root) => asked.has(root));
};

it('offers five articles under distinct slugs, at least two of them invented', () => {
	expect(new Set(samples.map((s) => s.slug)).size).toBe(5);
	expect(samples.filter((s) => s.note !== 'real events').length).toBeGreaterThanOrEqual(2);
});

describe.each(samples)('$slug', (sample) => {
	const { text, quiz } = sample;
	const chooseOne = quiz.questions.filter((q) => !choosesAll(q));
	const chooseAll = quiz.questions.filter(choosesAll);
	/** Those whose options were made for them: not True, False, Not stated. */
	const written = chooseOne.filter((q) => q.kind !== 'true-false');

	it('is 400 to 900 words in clean paragraphs, without its title', () => {
		expect(words(text).length).toBeGreaterThanOrEqual(400);
		expect(words(text).length).toBeLessThanOrEqual(900);
		expect(text).not.toContain(sample.title);
		for (const paragraph of text.split('\n\n')) {
			expect(paragraph).toMatch(/^\S[^\n]*[.?!]”?$/u);
			expect(paragraph).not.toMatch(/ {2}|["']/u);
		}
	});

	it('says in its byline where it is invented', () => {
		const invented = sample.note === 'an invented town, for practice';
		expect(sample.byline.includes('an invented town, for practice')).toBe(invented);
	});

	it('has ten different questions over at least six kinds and five skills', () => {
		expect(quiz.questions).toHaveLength(10);
		expect(new Set(quiz.questions.map((q) => q.stem)).size).toBe(10);
		expect(new Set(quiz.questions.map((q) => q.kind)).size).toBeGreaterThanOrEqual(6);
		expect(new Set(quiz.questions.map((q) => q.skill)).size).toBeGreaterThanOrEqual(5);
	});

	it('proves every key with whole sentences, each found once, in order', () => {
		for (const { evidence, stem } of quiz.questions) {
			expect(evidence.length, stem).toBeGreaterThan(0);
			const starts = evidence.map((sentence) => text.indexOf(sentence));
			expect(starts, stem).toEqual([...starts].sort((a, b) => a - b));
			for (const sentence of evidence) {
				expect(times(text, sentence), sentence).toBe(1);
				const start = text.indexOf(sentence);
				expect(text.slice(0, start), sentence).toMatch(/(^|[.?!]”? |\n\n)$/u);
				expect(text.slice(start + sentence.length), sentence).toMatch(/^( |\n\n|$)/u);
				expect(sentence).toMatch(/[.?!]”?$/u);
			}
		}
	});

	it('takes wrong options from words found once, and explains every option', () => {
		for (const option of quiz.questions.flatMap((q) => q.options)) {
			expect(option.why, option.text).toMatch(/^[\p{Lu}\p{N}“].*[.?]”?$/u);
			if (option.correct) expect(option.from, option.text).toBeNull();
			if (option.from !== null) expect(times(text, option.from), option.from).toBe(1);
		}
	});

	it('offers three or four distinct options with one key', () => {
		for (const { options, stem, kind } of chooseOne) {
			const texts = options.map((o) => o.text);
			expect(new Set(texts.map((t) => t.toLowerCase())).size, stem).toBe(texts.length);
			expect([3, 4], stem).toContain(texts.length);
			expect(
				options.filter((o) => o.correct),
				stem
			).toHaveLength(1);
			if (kind === 'true-false') expect(texts, stem).toEqual(['True', 'False', 'Not stated']);
		}
		expect(chooseOne.length).toBeGreaterThan(0);
	});

	it('offers four to six options, not all right, where all that apply are asked for', () => {
		expect(chooseAll.length).toBeLessThanOrEqual(1);
		for (const question of chooseAll) {
			expect(question.stem).toMatch(/Choose all that apply\.$/u);
			expect(new Set(question.options.map((o) => o.text)).size).toBe(question.options.length);
			expect(question.options.length).toBeGreaterThanOrEqual(4);
			expect(question.options.length).toBeLessThanOrEqual(6);
			expect(keys(question).length).toBeGreaterThanOrEqual(2);
			expect(wrongTexts(question).length).toBeGreaterThanOrEqual(2);
		}
	});

	it('makes the key the longest option in at most three questions, and so the shortest', () => {
		const sole = (compare: (key: number, other: number) => boolean) =>
			written
				.filter((q) => wrongTexts(q).every((t) => compare(keyText(q).length, t.length)))
				.map((q) => q.stem);
		expect(sole((key, other) => key > other).length).toBeLessThanOrEqual(3);
		expect(sole((key, other) => key < other).length).toBeLessThanOrEqual(5);
	});

	it('keeps options of one question near one length', () => {
		for (const { options, stem } of written) {
			const lengths = options.map((o) => o.text.length);
			const spread = Math.max(...lengths) - Math.min(...lengths);
			expect(spread, stem).toBeLessThanOrEqual(20);
		}
	});

	it('spreads the key over the places', () => {
		const places = chooseOne.map((q) => q.options.findIndex((o) => o.correct));
		for (const place of [0, 1, 2, 3]) {
			const here = places.filter((p) => p === place).length;
			expect(here, `place ${place}`).toBeGreaterThanOrEqual(1);
			expect(here, `place ${place}`).toBeLessThanOrEqual(4);
		}
	});

	it('never names the key in the stem, nor lets the key alone echo the stem', () => {
		for (const question of written) {
			const { stem } = question;
			expect(stem.toLowerCase()).not.toContain(keyText(question).toLowerCase());
			if (!echoes(keyText(question), stem)) continue;
			expect(
				wrongTexts(question).some((t) => echoes(t, stem)),
				stem
			).toBe(true);
		}
	});

	it('asks whole questions that stand alone, and leaves a whole sentence to remember', () => {
		for (const { stem, takeaway } of quiz.questions) {
			expect(stem).toMatch(/(\?|Choose all that apply\.|____\.|\.”)$/u);
			expect(stem).not.toMatch(/^(He|She|It|They|This|That|These|Those)\b/u);
			expect(takeaway).toMatch(/^[\p{Lu}“].*\.”?$/u);
			expect(takeaway).not.toMatch(/^(He|She|They)\b/u);
		}
	});
});
