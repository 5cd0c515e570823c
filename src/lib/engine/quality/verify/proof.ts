import { senseWords } from '../alike.ts';
import type { Fault } from '../../types.ts';
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
	return rivalSentences(view, words.join(' '), question.evidence).map((span) =>
		fault('proof/another', 'Another sentence could prove this as well.', null, span)
	);
}
