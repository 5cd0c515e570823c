import { analyse, correct, draw, verify } from '../../engine/index.ts';
import type {
	Analysis,
	Article,
	Correction,
	Draw,
	DrawOptions,
	Question,
	Sentence,
	Verdict
} from '../../engine/types.ts';
import type { ImportResult, SentFile } from '../import/imported.ts';
import { readFile } from '../import/read-file.ts';
import { remember } from './remember.ts';

/** What the engine found in a text, without the tokens, which only the engine needs. */
export interface ArticleReading extends Omit<Analysis, 'sentences'> {
	readonly sentences: readonly Omit<Sentence, 'tokens'>[];
}

/** A drawn question and what `verify` says of it. */
export interface Checked {
	readonly question: Question;
	readonly verdict: Verdict;
}

/** Every kind of work that may be long: what goes in and what comes out. */
export interface Jobs {
	readonly read: { readonly input: string; readonly output: ArticleReading };
	/** As `read`, with what a person set right. */
	readonly correct: {
		readonly input: { readonly text: string; readonly corrections: readonly Correction[] };
		readonly output: ArticleReading;
	};
	readonly draw: {
		readonly input: {
			readonly text: string;
			readonly options: DrawOptions;
			readonly corrections?: readonly Correction[];
		};
		readonly output: {
			readonly checked: readonly Checked[];
			readonly issues: Draw['issues'];
		};
	};
	readonly verify: {
		readonly input: {
			readonly article: Article;
			readonly questions: readonly Question[];
			readonly corrections?: readonly Correction[];
		};
		readonly output: readonly Verdict[];
	};
	readonly import: { readonly input: SentFile; readonly output: ImportResult };
}

export type JobKind = keyof Jobs;
export type Input<K extends JobKind> = Jobs[K]['input'];
export type Output<K extends JobKind> = Jobs[K]['output'];

/** Greatest length of the texts whose analyses are kept, in UTF-16 units: some 40 MB. */
const KEPT = 700_000;

const analysed = remember<string, Analysis>(analyse, (text) => text.length, KEPT);

const handlers: { readonly [K in JobKind]: (input: Input<K>) => Output<K> | Promise<Output<K>> } = {
	read: (text) => withoutTokens(analysed(text)),
	correct: ({ text, corrections }) => withoutTokens(correct(analysed(text), corrections)),
	draw: ({ text, options, corrections }) => {
		const analysis = analysed(text);
		const { questions, issues } = draw(analysis, options, corrections);
		return {
			checked: questions.map((question) => ({
				question,
				verdict: verify(question, analysis.article, corrections)
			})),
			issues
		};
	},
	verify: ({ article, questions, corrections }) =>
		questions.map((question) => verify(question, article, corrections)),
	import: readFile
};

const withoutTokens = (analysis: Analysis): ArticleReading => ({
	...analysis,
	sentences: analysis.sentences.map(({ tokens: _, ...rest }) => rest)
});

/** Does one piece of work where it is called: in the server's own thread or in the worker's. */
export async function runJob<K extends JobKind>(kind: K, input: Input<K>): Promise<Output<K>> {
	return handlers[kind](input);
}
