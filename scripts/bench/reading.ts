import { median } from '../../src/lib/measures/median.ts';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyse, draw } from '../../src/lib/engine/index.ts';
import { articleOf } from './articles.ts';
import { growthExponent, medianTime, rounded, timed } from './timing.ts';
import type { Findings } from './types.ts';

const RUNS = 15;

/** Article to verified questions: what it takes, how it grows, and against wink-nlp alone. */
export async function readingBench(): Promise<Findings> {
	const article = (run: number) => articleOf(850, 1000 + run);
	const questions: number[] = [];
	const ours = medianTime(RUNS, (run) => {
		questions.push(draw(analyse(article(run)), { count: 20, seed: run }).questions.length);
	});
	const wink = winkNLP(model);
	const theirs = medianTime(RUNS, (run) => wink.readDoc(article(run)));
	const growth = [5_000, 20_000, 100_000].map((words) => {
		const text = articleOf(words, 5000);
		return [words, timed(() => draw(analyse(text), { count: 20, seed: 1 }))] as const;
	});
	return {
		figures: {
			draw_ms_850_words: rounded(ours, 1),
			draw_growth_exponent: rounded(growthExponent(growth)),
			draw_vs_wink: rounded(ours / theirs, 1)
		},
		notes: [
			`${median(questions)} verified questions from 850 words (median of ${RUNS} different texts, warm);`,
			`wink-nlp alone takes ${rounded(theirs, 1)} ms for the same text;`,
			`growth: ${growth.map(([words, ms]) => `${words} words ${rounded(ms / 1000)} s`).join(', ')}.`
		]
	};
}
