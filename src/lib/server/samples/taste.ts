import type { Block, Span } from '../../engine/types.ts';
import { findBlocks } from '../../engine/text/blocks.ts';
import { sample } from './library-bees.ts';

/** One question of a sample with its paragraph, to be tried on the first page. */
export interface Taste {
	readonly slug: string;
	readonly title: string;
	/** The paragraph that the question is about. */
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly stem: string;
	readonly options: readonly string[];
}

/** What came of trying it; spans into the paragraph. */
export interface TasteVerdict {
	readonly chosen: number;
	readonly options: readonly { readonly correct: boolean; readonly why: string }[];
	readonly evidence: readonly Span[];
	readonly takeaway: string;
}

const question = sample.quiz.questions.find(({ kind }) => kind === 'figure');
if (!question) throw new Error('The sample has no question about a figure');
const text =
	sample.text.split('\n\n').find((line) => line.includes(question.evidence[0] ?? '\n')) ?? '';

/** The question to try; its key stays here. */
export const taste: Taste = {
	slug: sample.slug,
	title: sample.title,
	text,
	blocks: findBlocks(text),
	stem: question.stem,
	options: question.options.map((option) => option.text)
};

/** The verdict on an option, or null if there is no such option. */
export function tasteVerdict(chosen: number): TasteVerdict | null {
	if (!question?.options[chosen]) return null;
	return {
		chosen,
		options: question.options.map(({ correct, why }) => ({ correct, why })),
		evidence: question.evidence.map((sentence) => {
			const start = text.indexOf(sentence);
			return [start, start + sentence.length] as const;
		}),
		takeaway: question.takeaway
	};
}
