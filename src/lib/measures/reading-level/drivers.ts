import { fleschKincaid, type Counts } from './formulas.ts';
import type { MeasuredSentence } from './measure.ts';

/** What raises the grade of a text: each of two changes, and what it would bring. */
export interface Drivers {
	/** What matters more; `neither` where both changes together bring less than half a grade. */
	readonly most: 'sentences' | 'words' | 'neither';
	/** Sentences of more than {@link LONG} words, and the grade with each of them cut in two. */
	readonly long: { readonly count: number; readonly over: number; readonly grade: number };
	/** Words that pupils may not know, and the grade with words of ordinary length in their place. */
	readonly hard: { readonly count: number; readonly grade: number };
}

/** Words above which a sentence counts as long. */
const LONG = 25;
/** Grades below which a change does not matter. */
const LITTLE = 0.25;

/** Works out what drives the grade of a text. */
export function drivers(sentences: readonly MeasuredSentence[], counts: Counts): Drivers {
	const now = fleschKincaid(counts);
	const long = sentences.filter(({ words }) => words.length > LONG).length;
	const hard = sentences.flatMap(({ words }) => words.filter((word) => word.hard));
	const cut = fleschKincaid({ ...counts, sentences: counts.sentences + long });
	const ordinary = Math.min(now, withOrdinary(counts, hard));
	const [byLength, byWords] = [now - cut, now - ordinary];
	const most = byLength >= byWords ? 'sentences' : 'words';
	return {
		most: Math.max(byLength, byWords) < LITTLE ? 'neither' : most,
		long: { count: long, over: LONG, grade: cut },
		hard: { count: hard.length, grade: ordinary }
	};
}

/** The grade if the hard words were as long as the others. */
function withOrdinary(counts: Counts, hard: readonly { readonly syllables: number }[]): number {
	const rest = counts.words - hard.length;
	if (rest === 0) return fleschKincaid(counts);
	const taken = hard.reduce((sum, { syllables }) => sum + syllables, 0);
	const mean = (counts.syllables - taken) / rest;
	return fleschKincaid({ ...counts, syllables: counts.syllables - taken + mean * hard.length });
}
