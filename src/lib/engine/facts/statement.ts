import type { StatementFact } from '../types.ts';
import type { View } from '../view.ts';
import { clauseTokens, type Clause } from '../wording/clause.ts';
import { clausePhrase, clausesIn, phrase, phraseOf, sentencesOf, standingOf } from './finder.ts';

const SHORTEST = 5;
const LONGEST = 28;

/** Plain clauses with a subject and a verb: whole main clauses, and clauses that are reported. */
export function findStatementFacts(view: View): StatementFact[] {
	const out: StatementFact[] = [];
	for (const sentence of view.sentences) {
		if (!view.askable(sentence.index)) continue;
		for (const clause of clausesIn(view, sentence.index)) {
			if (!isPlain(clause)) continue;
			const { tree } = clause;
			const whole = clausePhrase(view, clause);
			const body = clause.body.filter((i) => i > clause.head);
			out.push({
				id: `statement:${whole.span[0]}`,
				kind: 'statement',
				evidence: sentencesOf(view, [whole.span]),
				sentence: sentence.index,
				...standingOf(view, clause),
				clause: whole,
				subject: phraseOf(view, tree, clause.subject),
				verb: phrase(
					view,
					tree,
					Math.min(clause.finite, clause.head),
					Math.max(clause.finite, clause.head)
				),
				rest:
					body.length === 0
						? null
						: phrase(view, tree, body[0] as number, body[body.length - 1] as number)
			});
		}
	}
	return out;
}

function isPlain(clause: Clause): boolean {
	const size = clauseTokens(clause).length;
	if (size < SHORTEST || size > LONGEST) return false;
	return ['root', 'conj', 'ccomp', 'parataxis'].includes(clause.rel);
}
