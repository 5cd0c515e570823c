import { senseWords } from '../quality/alike.ts';
import type { QuestionKind, Span } from '../types.ts';
import type { View } from '../view.ts';
import type { Draft } from './draft.ts';
import { isOnlySentence } from './only-sentence.ts';

/** Kinds whose answer is proven by the one sentence that tells it; the others show theirs in the stem. */
const KINDS: ReadonlySet<QuestionKind> = new Set<QuestionKind>([
	'figure',
	'date',
	'place',
	'reason',
	'designation',
	'operation-did',
	'operation-who',
	'operation-where',
	'operation-status',
	'true-false'
]);

/**
 * True where a reader may be asked for the sentence that proves the answer as well: one sentence
 * does, whole and alone, and the question does not quote it.
 */
export function isProvable(view: View, draft: Draft): boolean {
	const [span, ...more] = draft.evidence;
	if (!span || more.length > 0 || draft.response !== 'one' || !KINDS.has(draft.kind)) return false;
	if (/\/gap$|unstated/.test(draft.rule)) return false;
	const key = draft.options.find((option) => option.correct)?.text ?? '';
	const asked =
		draft.kind === 'true-false' ? (/“(.*)”/su.exec(draft.stem)?.[1] ?? '') : `${draft.stem} ${key}`;
	const known = new Set(senseWords(view.slice(span)));
	const words = senseWords(asked).filter((word) => known.has(word));
	if (words.length < 3 || !isOnlySentence(view, words.join(' '), view.sentenceAt(span[0])))
		return false;
	return draft.kind === 'true-false' || !isToldAgain(view, draft.stem, key, span);
}

/** Another sentence has the whole answer beside a word that is asked: "He was born at Stridon". */
function isToldAgain(view: View, stem: string, key: string, own: Span): boolean {
	const answer = senseWords(key);
	const asked = new Set(senseWords(stem));
	return view.sentences.some(({ span, tokens }) => {
		if (span[0] === own[0]) return false;
		const words = new Set(senseWords(view.slice(span)));
		if (answer.length === 0 || !answer.every((word) => words.has(word))) return false;
		return tokens.some(
			({ upos, text }) =>
				/^(?:NOUN|VERB|ADJ)$/.test(upos) && senseWords(text).some((word) => asked.has(word))
		);
	});
}
