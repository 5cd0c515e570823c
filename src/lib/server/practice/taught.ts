import type { Question, StatementFact } from '../../engine/types.ts';
import { newId } from '../db/id.ts';
import type { Tx } from '../db/open.ts';
import { insertFact } from '../articles/queries.ts';
import { tellingOf, type FactRow } from './fact-of.ts';

/**
 * Keeps as a fact what a question is about where the engine read nothing there: the sentence that proves
 * it. A person wrote such a question.
 */
export function taughtFact(
	tx: Tx,
	{
		question,
		text,
		versionId
	}: { readonly question: Question; readonly text: string; readonly versionId: string }
): FactRow {
	const evidence = question.response === 'sentence' ? question.accept : question.evidence;
	const span = tellingOf(evidence);
	const words = { text: text.slice(...span), span };
	const content: StatementFact = {
		kind: 'statement',
		id: `taught:${span[0]}-${span[1]}`,
		evidence,
		sentence: -1,
		claimant: null,
		modality: 'asserted',
		clause: words,
		subject: words,
		verb: words,
		rest: null
	};
	const id = newId();
	insertFact(tx).run({ id, versionId, key: content.id, kind: content.kind, content });
	return { id, content };
}
