import type { Question, Span } from '../types.ts';
import type { View } from '../view.ts';
import { normal, overlapOf, senseWords } from './alike.ts';

/** A quotation that closes a reason: "...: “He was born at Stridon”." */
const QUOTED = /: “(.*)”\.$/su;
/** Share of the quotation's words in a sentence from which on it is that sentence. */
const SAME = 0.8;
/** Share of a stem's words in a quotation that holds the key from which on it answers the stem. */
const ANSWERS = 0.5;

/**
 * The questions, with no reason of a wrong option quoting what another of them asks: where reasons
 * are shown at once, a reader would be told the next answer. The reason stays, without the quotation.
 */
export function keepSecrets(view: View, questions: readonly Question[]): Question[] {
	const sources = questions.map(({ evidence }) => evidence.map((span) => sense(view, span)));
	return questions.map((question, i) => {
		const hush = (why: string): string => {
			const quoted = QUOTED.exec(why)?.[1];
			if (quoted === undefined) return why;
			const tells = questions.some(
				(other, k) => k !== i && answers(quoted, other, sources[k] ?? [])
			);
			return tells ? why.replace(QUOTED, '.') : why;
		};
		const options = question.options.map((option) =>
			option.correct ? option : { ...option, why: hush(option.why) }
		);
		return { ...question, options };
	});
}

function sense(view: View, span: Span): ReadonlySet<string> {
	return new Set(senseWords(view.slice(span)));
}

function answers(
	quoted: string,
	other: Question,
	sources: readonly ReadonlySet<string>[]
): boolean {
	const words = senseWords(quoted);
	if (words.length === 0) return false;
	if (
		sources.some((known) => words.filter((word) => known.has(word)).length / words.length >= SAME)
	)
		return true;
	const said = normal(quoted);
	return (
		other.options.some(({ correct, text }) => correct && said.includes(normal(text))) &&
		overlapOf(other.stem, quoted) >= ANSWERS
	);
}
