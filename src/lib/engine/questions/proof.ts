import { senseWords } from '../quality/alike.ts';
import type { QuestionKind } from '../types.ts';
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
	return words.length >= 3 && isOnlySentence(view, words.join(' '), view.sentenceAt(span[0]));
}
