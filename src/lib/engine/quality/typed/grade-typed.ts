import type { ShortAnswer } from '../../types.ts';
import { plain } from './plain.ts';
import { sameDate } from './same-date.ts';
import { sameFigure, type Match } from './same-figure.ts';
import { sameWords } from './words.ts';

/** What a machine makes of typed words. */
export interface TypedGrade {
	readonly credit: number;
	/** True where a teacher should look: it is neither clearly right nor clearly wrong. */
	readonly unsure: boolean;
}

const RIGHT: TypedGrade = { credit: 1, unsure: false };
const WRONG: TypedGrade = { credit: 0, unsure: false };
const UNSURE: TypedGrade = { credit: 0, unsure: true };

/** Says that one does not know, in whole. */
const NOTHING =
	/^(?:(?:i )?(?:do not|don't|dont|do n't) know|(?:i have )?no (?:idea|clue)|idk|dunno|not sure|nothing|none|skip|pass|n\/?a|x+)[.!]*$/;

/**
 * Marks typed words as a fair teacher would: case, accents, spaces, punctuation, articles, honours and
 * offices before a name do no harm, nor one slip of the keys in a long word; figures may be in words,
 * dates in any form. Another figure or date is wrong; other words are for a teacher to judge.
 */
export function gradeTyped(question: ShortAnswer, text: string): TypedGrade {
	const typed = plain(text);
	if (!/[\p{L}\p{N}]/u.test(typed)) return WRONG;
	const wordings = question.options.flatMap(({ correct, text }) => (correct ? [text] : []));
	if (wordings.some((wording) => plain(wording) === typed)) return RIGHT;
	if (NOTHING.test(typed)) return WRONG;
	const matches = wordings.map((wording) => matchOf(text, wording, question.expects));
	if (matches.includes('same')) return RIGHT;
	return matches.every((match) => match === 'other') ? WRONG : UNSURE;
}

/** A figure is compared as one where one is asked for, a date as a date, all else word by word. */
function matchOf(typed: string, wording: string, expects: ShortAnswer['expects']): Match {
	const plainFigure = expects === 'number' && /^\d+$/.test(wording);
	const dated = plainFigure ? null : sameDate(typed, wording);
	const asked = expects === 'number' || /^\W*\d/.test(wording);
	const told = dated ?? (asked ? sameFigure(typed, wording) : null);
	// Where a figure is asked for, words that look alike may be other figures: -3 and 3.
	const words = expects === 'words' || told === null;
	return words && sameWords(typed, wording) ? 'same' : (told ?? 'unclear');
}
