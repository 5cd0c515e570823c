import type { ArticleMark } from '$lib/components/segments.ts';
import type { SentenceLine } from '$lib/server/insight/misread.ts';

/** Id of a sentence on the page. */
export const sentenceId = ({ index }: Pick<SentenceLine, 'index'>) => `sentence-${index + 1}`;

/**
 * The sentences that wrong answers came from, each as dark as the share of the class that has them
 * from there, with the number behind.
 */
export const misreadMarks = (sentences: readonly SentenceLine[], handedIn: number): ArticleMark[] =>
	sentences
		.filter(({ taken, missed }) => taken + missed > 0)
		.map((line) => ({
			id: sentenceId(line),
			span: line.span,
			tone: 'misread',
			strength: handedIn > 0 ? Math.round((100 * line.taken) / handedIn) / 100 : 0,
			...(line.taken > 0
				? { tag: String(line.taken), label: `Misread by ${line.taken} of ${handedIn}` }
				: {})
		}));
