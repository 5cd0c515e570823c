import { senseWords } from '../alike.ts';
import type { Fault, Question, Span } from '../../types.ts';
import type { View } from '../../view.ts';
import { fault, keyText, type Case } from './check.ts';
import { rivalSentences } from './only.ts';

/** Where the proof is asked for too, one sentence proves the key, and no other says as much. */
export function checkProof({ question, view }: Case): Fault[] {
	if (question.response !== 'one' || !question.proof) return [];
	if (question.evidence.length !== 1) {
		return [fault('proof/not-one', 'More than one sentence is needed to prove this.')];
	}
	const own = new Set(question.evidence.flatMap((span) => senseWords(view.slice(span))));
	const asked =
		question.kind === 'true-false' ? question.stem : `${question.stem} ${keyText(question)}`;
	const words = senseWords(asked).filter((word) => own.has(word));
	const rivals = rivalSentences(view, words.join(' '), question.evidence);
	const again = question.kind === 'true-false' ? [] : sentencesTelling(question, view);
	return [...rivals, ...again].map((span) =>
		fault('proof/another', 'Another sentence could prove this as well.', null, span)
	);
}

/** Sentences outside the evidence that have the whole key and a word of the stem that is no name. */
function sentencesTelling(question: Question, view: View): Span[] {
	const answer = senseWords(keyText(question));
	const asked = new Set(senseWords(question.stem));
	const own = new Set(question.evidence.map(([start]) => start));
	return view.sentences.flatMap(({ span, tokens }) => {
		const words = new Set(senseWords(view.slice(span)));
		if (own.has(span[0]) || answer.length === 0 || !answer.every((word) => words.has(word)))
			return [];
		const tells = tokens.some(
			(token) => token.upos !== 'PROPN' && senseWords(token.text).some((word) => asked.has(word))
		);
		return tells ? [span] : [];
	});
}
