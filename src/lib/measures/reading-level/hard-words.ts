import type { Span } from '../../engine/types.ts';
import { rankOf } from './known.ts';
import type { MeasuredSentence } from './measure.ts';

/** A word that a pupil of the age may not know. */
export interface HardWord {
	/** As first written. */
	readonly word: string;
	/** All its places, in order. */
	readonly spans: readonly Span[];
	/** Place among the most frequent words of written English, or null beyond the first 40,000. */
	readonly rank: number | null;
}

/** The words that a pupil may not know, the rarest first; among equals the one that comes more often. */
export function hardWords(sentences: readonly MeasuredSentence[]): readonly HardWord[] {
	const found = new Map<string, { word: string; spans: Span[]; rank: number | null }>();
	for (const { text, low, span, hard } of sentences.flatMap(({ words }) => words)) {
		if (!hard) continue;
		const known = found.get(low);
		if (known) known.spans.push(span);
		else found.set(low, { word: text, spans: [span], rank: rankOf(low) });
	}
	return [...found.values()].toSorted(
		(a, b) => place(b) - place(a) || b.spans.length - a.spans.length
	);
}

const place = ({ rank }: HardWord) => rank ?? Number.MAX_SAFE_INTEGER;
