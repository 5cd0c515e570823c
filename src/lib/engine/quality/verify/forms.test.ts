import { describe, expect, it } from 'vitest';
import { analyse } from '../../analyse.ts';
import { draw } from '../../draw.ts';
import { sha256 } from '../../hash.ts';
import { LIGHTHOUSE } from '../../testing/lighthouse.ts';
import type { Question, QuestionKind, Span } from '../../types.ts';
import { flaws } from '../flaws/index.ts';
import { identify } from '../identity.ts';
import { verify } from './index.ts';

const analysis = analyse(LIGHTHOUSE);
const { article } = analysis;
const KINDS: readonly QuestionKind[] = ['match-speakers', 'order', 'find-sentence', 'word-meaning'];
const drawn = KINDS.flatMap((kind) => draw(analysis, { kinds: [kind], seed: 'forms' }).questions);
const twoPart = [1, 2, 3, 4].flatMap((seed) =>
	draw(analysis, { seed }).questions.filter((q) => q.response === 'one' && q.proof)
);
const all: readonly Question[] = [...drawn, ...twoPart];

function forged(question: Question, parts: object): Question {
	const changed = { ...question, ...parts } as Question;
	return { ...changed, id: identify(changed) };
}

function rulesOf(question: Question): string[] {
	const verdict = verify(question, article);
	return verdict.ok ? [] : verdict.faults.map((fault) => fault.rule);
}

function only<R extends Question['response']>(response: R): Extract<Question, { response: R }> {
	const question = all.find((q) => q.response === response);
	if (!question) throw new Error(`no question of the form ${response}`);
	return question as Extract<Question, { response: R }>;
}

describe('the forms besides choosing one', () => {
	it('are all drawn from an article that has what they need', () => {
		expect(new Set(drawn.map(({ kind }) => kind))).toEqual(new Set(KINDS));
		expect(twoPart.length).toBeGreaterThan(0);
	});

	it.each(all.map((question) => [question.rule, question] as const))(
		'verify and break no rule: %s',
		(_, question) => {
			expect(verify(question, article)).toEqual({ ok: true });
			expect(flaws(question)).toEqual([]);
		}
	);

	it.each(all.map((question) => [question.rule, question] as const))(
		'are refused with any character of the evidence changed: %s',
		(_, question) => {
			for (const [start, end] of question.evidence) {
				for (let at = start; at < end; at += 11) {
					const text = `${LIGHTHOUSE.slice(0, at)}${LIGHTHOUSE[at] === 'x' ? 'y' : 'x'}${LIGHTHOUSE.slice(at + 1)}`;
					expect(verify(question, { text, sha256: sha256(text) }).ok).toBe(false);
				}
			}
		}
	);
});

it('accepts a sentence wherever the article says it again', () => {
	const again = 'The first electric lamp was installed in 1954 by a firm from Dunleigh.';
	const twice = analyse(`${LIGHTHOUSE}\n${again}\n`);
	const { questions } = draw(twice, { kinds: ['find-sentence'], count: 20 });
	const both = questions.find((q) => q.response === 'sentence' && q.accept.length === 2);
	expect(both && verify(both, twice.article)).toEqual({ ok: true });
	expect(both?.evidence.map(([start, end]) => twice.article.text.slice(start, end))).toEqual([
		again,
		again
	]);
});

describe('a forged question is refused', () => {
	it('match: a statement given to another speaker', () => {
		const question = only('match');
		const prompts = question.prompts.map((prompt, i) => ({
			...prompt,
			key: question.prompts[(i + 1) % question.prompts.length]?.key ?? 0
		}));
		expect(rulesOf(forged(question, { prompts }))).toContain('key/wrong');
	});

	it('match: a statement that is not at its place', () => {
		const question = only('match');
		const prompts = question.prompts.map((prompt) => ({ ...prompt, text: 'The sea is green.' }));
		expect(rulesOf(forged(question, { prompts }))).toContain('key/wrong');
	});

	it('order: two events in the wrong order', () => {
		const question = only('order');
		const options = [...question.options].reverse();
		expect(rulesOf(forged(question, { options }))).toContain('order/not-sure');
	});

	it('sentence: another sentence accepted', () => {
		const question = only('sentence');
		const other = analysis.sentences.find(
			({ span }) => !question.evidence.some(([start]) => start === span[0])
		);
		const spans: readonly Span[] = other ? [other.span] : [];
		expect(rulesOf(forged(question, { accept: spans }))).toEqual(['accept/no-evidence']);
		expect(rulesOf(forged(question, { accept: spans, evidence: spans }))).not.toEqual([]);
		expect(rulesOf(forged(question, { accept: [[0, 5]] }))).toEqual(['accept/not-whole']);
	});

	it('word: a meaning that is not the word’s', () => {
		const question = all.find(({ kind }) => kind === 'word-meaning');
		if (!question) throw new Error('no question on a word');
		const options = question.options.map((option) =>
			option.correct ? { ...option, text: 'A kind of green tea' } : option
		);
		expect(rulesOf(forged(question, { options }))).toContain('key/wrong');
	});

	it('two parts: a second sentence as proof', () => {
		const [question] = twoPart;
		if (!question) throw new Error('no question of two parts');
		const more = analysis.sentences.find(({ span }) => span[0] !== question.evidence[0]?.[0])?.span;
		const evidence = [...question.evidence, ...(more ? [more] : [])];
		expect(rulesOf(forged(question, { evidence }))).toContain('proof/not-one');
	});
});
