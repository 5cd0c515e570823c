import { readFileSync } from 'node:fs';
import { analyse, draw } from '../../src/lib/engine/index.ts';
import type { Question, Span } from '../../src/lib/engine/types.ts';
import { samples } from '../../src/lib/server/samples/index.ts';

/** An article with questions drawn from it. */
export interface BenchArticle {
	readonly title: string;
	readonly text: string;
	readonly sha256: string;
	readonly sentences: readonly Span[];
	readonly questions: readonly Question[];
}

const FERRY = {
	title: 'The night ferry',
	text: readFileSync(new URL('../../tests/articles/ferry.txt', import.meta.url), 'utf8')
};

/**
 * So many articles, each with so many questions: the samples and an article of the tests, over and
 * over. Where one gives too few questions, some stand in it twice.
 */
export function readingsOf(count: number, questions: number): BenchArticle[] {
	const read = [FERRY, ...samples.toReversed()].slice(0, count).map(({ title, text }) => {
		const analysis = analyse(text);
		const first = draw(analysis, { count: questions }).questions;
		const except = first.map(({ id }) => id);
		const more = draw(analysis, { count: questions - first.length, except }).questions;
		const all = [...first, ...more];
		const { sha256 } = analysis.article;
		const sentences = analysis.sentences.map(({ span }) => span);
		const filled = Array.from({ length: questions }, (_, i) => all[i % all.length]!);
		return { title, text, sha256, sentences, questions: filled };
	});
	return Array.from({ length: count }, (_, i) => {
		const article = read[i % read.length]!;
		return { ...article, title: `${article.title} (${i + 1})` };
	});
}
