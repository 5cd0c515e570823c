import type { ArticleMark } from '$lib/components/segments.ts';
import type { Span } from '$lib/engine/types.ts';
import type { ReadingLevel } from '$lib/measures/reading-level/level.ts';

/** Id of the mark of a place, to lead to. */
export const markId = ([start, end]: Span) => `hard-${start}-${end}`;

/** The sentences and the words that make an article hard, as its marks. */
export const levelMarks = ({ hardSentences, hardWords }: ReadingLevel): ArticleMark[] => [
	...hardSentences.map(({ span }): ArticleMark => ({ id: markId(span), span, tone: 'place' })),
	...hardWords.flatMap(({ spans }) =>
		spans.map((span): ArticleMark => ({ id: markId(span), span, tone: 'operation' }))
	)
];
