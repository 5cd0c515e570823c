import { describe, expect, it } from 'vitest';
import { analyse } from '../../analyse.ts';
import { draw } from '../../draw.ts';
import { sha256 } from '../../hash.ts';
import { ARTICLE } from '../../testing/article.ts';
import type { Article, Option, Question } from '../../types.ts';
import { identify } from '../identity.ts';
import { sampleQuestion } from '../testing.ts';
import { verify } from './index.ts';

const analysis = analyse(ARTICLE);
const { article } = analysis;
const usual = draw(analysis, { count: 10, seed: 'verify' }).questions;
/** With what a usual quiz leaves out as not worth asking: it has to be true all the same. */
const rest = draw(analysis, {
	count: 40,
	seed: 'verify',
	except: usual.map(({ id }) => id),
	kinds: ['who-said', 'to-whom', 'true-false', 'gap', 'figure', 'office', 'stance', 'fact-or-claim']
}).questions;
const questions = [...usual, ...rest];

/** The question with parts replaced and its id made to fit, as a forger would. */
function forged(question: Question, parts: Partial<Question>): Question {
	const changed = { ...question, ...parts } as Question;
	return { ...changed, id: identify(changed) };
}

function rulesOf(question: Question, of: Article = article): string[] {
	const verdict = verify(question, of);
	return verdict.ok ? [] : verdict.faults.map((fault) => fault.rule);
}

describe('verify', () => {
	it('has something of many kinds to look at', () => {
		expect(questions.length).toBeGreaterThan(12);
		expect(new Set(questions.map((question) => question.kind)).size).toBeGreaterThan(4);
	});

	it.each(questions.map((question) => [question.rule, question] as const))(
		'accepts %s',
		(_, question) => {
			expect(verify(question, article)).toEqual({ ok: true });
		}
	);

	it.each(questions.map((question) => [question.rule, question] as const))(
		'refuses %s with any character of its evidence changed',
		(_, question) => {
			for (const [start, end] of question.evidence) {
				for (let at = start; at < end; at += 7) {
					const text = `${ARTICLE.slice(0, at)}${ARTICLE[at] === 'x' ? 'y' : 'x'}${ARTICLE.slice(at + 1)}`;
					expect(verify(question, { text, sha256: sha256(text) }).ok).toBe(false);
					expect(verify(question, { text, sha256: article.sha256 }).ok).toBe(false);
				}
			}
		}
	);

	it.each(
		questions
			.filter((q) => q.response === 'one')
			.map((question) => [question.rule, question] as const)
	)('refuses %s with another key', (_, question) => {
		const right = question.options.findIndex((option) => option.correct);
		const other = (right + 1) % question.options.length;
		const options = question.options.map((option, i): Option => ({
			...option,
			correct: i === other
		}));
		expect(rulesOf(forged(question, { options }))).not.toEqual([]);
	});

	it.each(questions.map((question) => [question.rule, question] as const))(
		'refuses %s with its evidence moved or cut',
		(_, question) => {
			const [first = [0, 1]] = question.evidence;
			expect(rulesOf(forged(question, { evidence: [[first[0] + 1, first[1]]] }))).toContain(
				'evidence/not-whole'
			);
			expect(rulesOf(forged(question, { evidence: [[0, ARTICLE.length + 1]] }))).toContain(
				'evidence/out-of-range'
			);
			expect(rulesOf(forged(question, { evidence: [] }))).toContain('structure/no-evidence');
		}
	);

	it.each<[string, (question: Question) => Partial<Question>, string]>([
		[
			'no reason',
			(q) => ({ options: q.options.map((o) => ({ ...o, why: ' ' })) }),
			'structure/no-why'
		],
		['no stem', () => ({ stem: '' }), 'structure/no-stem'],
		[
			'two options alike',
			(q) => ({
				options: q.options.map((o, i) => (i === 1 ? { ...o, text: q.options[0]?.text ?? '' } : o))
			}),
			'structure/same-option'
		],
		[
			'no key',
			(q) => ({ options: q.options.map((o) => ({ ...o, correct: false })) }),
			'structure/no-key'
		],
		['a fact that is not there', () => ({ fact: 'attribution:999999' }), 'key/no-fact']
	])('refuses a question with %s', (_, change, rule) => {
		const question = questions.find((q) => q.kind === 'who-said');
		expect(question).toBeDefined();
		if (question) expect(rulesOf(forged(question, change(question)))).toContain(rule);
	});

	it('refuses a wrong option that is not at the place it names', () => {
		const question = questions.find((q) => q.kind === 'who-said');
		if (!question) throw new Error('no question on a speaker');
		const options = question.options.map((o): Option => (o.correct ? o : { ...o, from: [0, 10] }));
		expect(rulesOf(forged(question, { options }))).toContain('options/wording');
	});

	it('refuses words that the evidence does not have', () => {
		const question = questions.find((q) => q.kind === 'who-said');
		if (!question) throw new Error('no question on a speaker');
		const stem = question.stem.replace(/\?$/, ' near the volcano?');
		expect(rulesOf(forged(question, { stem }))).toContain('stem/unsupported');
	});

	it('refuses a question whose content no longer fits its id', () => {
		const [question] = questions;
		if (!question) throw new Error('no question');
		expect(rulesOf({ ...question, takeaway: question.takeaway })).toEqual([]);
		expect(rulesOf({ ...question, stem: `${question.stem} ` })).toContain('identity/changed');
	});

	it('holds what a teacher writes to structure and places only', () => {
		const own = sampleQuestion({ article: article.sha256, evidence: [[0, 40]] });
		expect(rulesOf(own)).toEqual([]);
		expect(rulesOf({ ...own, evidence: [[0, ARTICLE.length + 5]] })).toEqual([
			'evidence/out-of-range'
		]);
		expect(rulesOf({ ...own, article: '0'.repeat(64) })).toEqual(['article/changed']);
	});
});
