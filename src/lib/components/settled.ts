import { m } from '$lib/paraglide/messages.js';
import type { Answer } from '../engine/types.ts';
import { knowingOf } from '../measures/knowing.ts';
import type { QuestionFeedback } from '../server/scores/feedback.ts';
import { KNOWING } from './knowing-words.ts';

type Verdicts = Pick<QuestionFeedback, 'options'>;

/** The options of a question with what each was, for a list that shows verdicts. */
export function settledChoices(
	options: readonly string[],
	{ options: verdicts }: Verdicts,
	chosen: readonly number[]
) {
	return options.map((text, value) => {
		const mine = chosen.includes(value);
		const correct = verdicts[value]?.correct ?? false;
		const missed =
			chosen.length > 0 && isSeveral(verdicts) ? ('missed' as const) : ('right' as const);
		const verdict = correct
			? mine
				? ('right' as const)
				: missed
			: mine
				? ('wrong' as const)
				: null;
		return { text, value, mine, verdict };
	});
}

const isSeveral = (verdicts: QuestionFeedback['options']) =>
	verdicts.filter(({ correct }) => correct).length > 1;

/** Why what was chosen is wrong, or why it is right; empty where nothing was chosen. */
export function whyOf({ options }: Verdicts, chosen: readonly number[]): string {
	const wrong = chosen.filter((place) => options[place]?.correct === false);
	return (wrong.length > 0 ? wrong : chosen)
		.map((place) => options[place]?.why ?? '')
		.filter((why) => why !== '')
		.join(' ');
}

/** Why the options that were neither chosen nor right are wrong. */
export function otherWhys(
	options: readonly string[],
	{ options: verdicts }: Verdicts,
	chosen: readonly number[]
): { readonly text: string; readonly why: string }[] {
	return options.flatMap((text, place) => {
		const verdict = verdicts[place];
		return verdict && !verdict.correct && !chosen.includes(place) && verdict.why !== ''
			? [{ text, why: verdict.why }]
			: [];
	});
}

/** What a verdict says of an answer: what it is called, and why. Goes to a `Verdict`. */
export function verdictOf(
	feedback: QuestionFeedback,
	{ chosen }: Answer
): {
	readonly credit: number | null;
	readonly unsure: boolean;
	readonly called?: string;
	/** What answer and proof together tell; in the language of the screen. */
	readonly told?: string;
	/** In the language of the article. */
	readonly why: string;
} {
	const { credit, unsure, proof, answerCredit } = feedback;
	// A match says why at each line, and the places of an order are no choice among options.
	const plain = feedback.lines.length === 0 && feedback.order.length === 0;
	const why = plain ? whyOf(feedback, chosen) : '';
	if (proof === null || unsure) return { credit, unsure, why };
	if (answerCredit !== null && answerCredit > 0 && answerCredit < 1) {
		const told = proof ? m.words_place_right() : m.words_place_wrong();
		return { credit, unsure, told, why };
	}
	const { label, told } = KNOWING[knowingOf(answerCredit === 1, proof)];
	return { credit, unsure, called: label, told, why };
}
