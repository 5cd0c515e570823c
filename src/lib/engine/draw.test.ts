import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { draw, drawWithReport } from './draw.ts';
import { flaws } from './quality/flaws/index.ts';
import { verify } from './quality/verify/index.ts';
import { ARTICLE } from './testing/article.ts';
import { LIGHTHOUSE } from './testing/lighthouse.ts';
import type { QuestionKind } from './types.ts';

const analysis = analyse(ARTICLE);

describe('draw', () => {
	it('gives the same questions for the same seed, and others for another', () => {
		const ids = (seed: string): string[] => draw(analysis, { seed }).questions.map((q) => q.id);
		expect(ids('a')).toEqual(ids('a'));
		expect(ids('a')).not.toEqual(ids('b'));
	});

	it('asks no fact and no stem twice, and breaks no rule of item writing', () => {
		for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
			const { questions } = draw(analysis, { seed, count: 30 });
			const facts = questions.map((q) => q.fact);
			expect(new Set(facts).size).toBe(facts.length);
			expect(new Set(questions.map((q) => q.stem)).size).toBe(questions.length);
			for (const question of questions) expect(flaws(question)).toEqual([]);
		}
	});

	it('spreads the positions of its keys', () => {
		const positions = [0, 0, 0, 0];
		for (let seed = 0; seed < 30; seed++) {
			for (const question of draw(analysis, { seed }).questions) {
				if (question.options.length !== 4 || question.response === 'all') continue;
				const at = question.options.findIndex((option) => option.correct);
				positions[at] = (positions[at] ?? 0) + 1;
			}
		}
		const total = positions.reduce((sum, n) => sum + n, 0);
		for (const n of positions) {
			expect(n / total).toBeGreaterThan(0.12);
			expect(n / total).toBeLessThan(0.42);
		}
	});

	it('keeps to the kinds, the stretch and the number asked for', () => {
		expect(draw(analysis, { count: 3 }).questions).toHaveLength(3);
		expect(draw(analysis, { count: 0 }).questions).toEqual([]);
		const figures = draw(analysis, { kinds: ['figure'] }).questions;
		expect(figures.length).toBeGreaterThan(0);
		expect(figures.every((q) => q.kind === 'figure')).toBe(true);
		const half = draw(analysis, { within: [0, 400] }).questions;
		expect(half.length).toBeGreaterThan(0);
		expect(half.every((q) => q.evidence.some(([start]) => start < 400))).toBe(true);
	});

	it('does not draw again what it is told to leave', () => {
		const [first] = draw(analysis, { seed: 's' }).questions;
		if (!first) throw new Error('no question');
		const again = draw(analysis, { seed: 's', except: [first.id] }).questions;
		expect(again.map((q) => q.id)).not.toContain(first.id);
		const other = draw(analysis, { seed: 's', except: [first.fact ?? ''] }).questions;
		expect(other.map((q) => q.fact)).not.toContain(first.fact);
	});

	it('leaves out little that does not verify', () => {
		const { questions, refused } = drawWithReport(analysis, { count: 40 });
		expect(refused.length).toBeLessThan(questions.length / 2);
	});

	it.each<[string, string, string]>([
		['nothing', '', 'empty'],
		['one sentence', 'The bridge is closed.', 'too-short'],
		['capitals', ARTICLE.toUpperCase(), 'all-capitals'],
		[
			'another language',
			'Der Rat hat beschlossen, die alte Brücke zu schließen. '.repeat(20),
			'not-english'
		],
		['code', 'const a = { b: 1 }; if (a.b > 0) { return a[b] | c; }\n'.repeat(40), 'no-prose'],
		['a table', 'Name | Age | Town\nAda | 14 | York\nTom | 15 | Bath\n'.repeat(30), 'no-prose'],
		['bytes', '\u0000\u0001\u0002 PNG '.repeat(50), 'binary']
	])('asks nothing of %s and says why', (_, text, code) => {
		const { questions, issues } = draw(analyse(text));
		expect(questions).toEqual([]);
		expect(issues.map((issue) => issue.code)).toContain(code);
	});
});

/** Kinds that are answered in another way than by choosing options, or seldom drawn. */
const FORMS: readonly QuestionKind[] = ['match-speakers', 'order', 'find-sentence', 'word-meaning'];

describe('draw from damaged articles', () => {
	const pieces = `${ARTICLE}\n\n${LIGHTHOUSE}`.split(/(?<=[.?!”])\s+/);
	const noise = fc.constantFrom(
		'“',
		'”',
		"'",
		'"',
		'(',
		'—',
		'\ud83d',
		'\u200f',
		'\n\n',
		'x',
		' ',
		'1,000',
		'He said ',
		'<b>',
		'\ufffd'
	);
	const damaged = fc
		.tuple(
			fc.shuffledSubarray(pieces, { minLength: 5 }),
			fc.array(fc.tuple(fc.nat(1500), fc.nat(12), noise), { maxLength: 6 })
		)
		.map(([kept, cuts]) =>
			cuts.reduce(
				(text, [at, length, put]) => `${text.slice(0, at)}${put}${text.slice(at + length)}`,
				kept.join(' ')
			)
		);

	it('never throws, keeps every span in range, and verifies what it draws', () => {
		fc.assert(
			fc.property(damaged, fc.nat(1000), (text, seed) => {
				const read = analyse(text);
				const { questions } = draw(read, { seed });
				const more = draw(read, { seed, kinds: FORMS, count: 8 }).questions;
				for (const question of [...questions, ...more]) {
					expect(verify(question, read.article)).toEqual({ ok: true });
					const spans = [
						...question.evidence,
						...question.options.flatMap((o) => (o.from ? [o.from] : [])),
						...(question.response === 'sentence' ? question.accept : []),
						...(question.response === 'match'
							? question.prompts.flatMap((p) => (p.from ? [p.from] : []))
							: [])
					];
					for (const [start, end] of spans) {
						expect(start).toBeGreaterThanOrEqual(0);
						expect(end).toBeGreaterThan(start);
						expect(end).toBeLessThanOrEqual(text.length);
					}
				}
				for (const { evidence } of read.facts) {
					for (const [start, end] of evidence) expect(text.slice(start, end).trim()).not.toBe('');
				}
			}),
			{ numRuns: 60, seed: 7 }
		);
	}, 60_000);
});
