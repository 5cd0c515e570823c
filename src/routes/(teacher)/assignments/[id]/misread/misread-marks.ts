import type { ArticleMark } from '$lib/components/segments.ts';
import type { SentenceLine } from '$lib/server/insight/misread.ts';

/** Id of a sentence on the page. */
export const sentenceId = ({ index }: Pick<SentenceLine, 'index'>) => `sentence-${index + 1}`;

/** The palest shade that is still seen. */
const PALEST = 0.15;

/**
 * The sentences that wrong answers came from, with the number of pupils behind. The worst is the
 * darkest, unless it is less than a third of the class; what was missed but taken from elsewhere has its
 * place and no shade.
 */
export function misreadMarks(sentences: readonly SentenceLine[], handedIn: number): ArticleMark[] {
	const darkest = Math.max(1, handedIn / 3, ...sentences.map(({ taken }) => taken));
	return sentences
		.filter(({ taken, missed }) => taken + missed > 0)
		.map((line) => ({
			id: sentenceId(line),
			span: line.span,
			tone: 'misread',
			strength: line.taken > 0 ? shade(line.taken / darkest) : 0,
			...(line.taken > 0
				? { tag: String(line.taken), label: `Misread by ${line.taken} of ${handedIn}` }
				: {})
		}));
}

const shade = (share: number) => Math.max(PALEST, Math.round(100 * share) / 100);
