import type { Span, StatementFact } from '../types.ts';
import { overlaps, type View } from '../view.ts';
import { childBy } from '../tree.ts';
import { clauseTokens, type Clause } from '../wording/clause.ts';
import { clausePhrase, clausesIn, phrase, phraseOf, sentencesOf, standingOf } from './finder.ts';

const SHORTEST = 5;
const LONGEST = 28;

/** Plain clauses with a subject and a verb: whole main clauses, and clauses that are reported. */
export function findStatementFacts(view: View): StatementFact[] {
	const out: StatementFact[] = [];
	const all = cuesBySentence(view);
	for (const sentence of view.sentences) {
		if (!view.askable(sentence.index)) continue;
		const cues = all.get(sentence.index) ?? [];
		for (const clause of clausesIn(view, sentence.index)) {
			const { tree } = clause;
			const verbAt = tree.tokens[clause.head]?.span;
			const standing = standingOf(view, clause);
			if (
				!isPlain(clause, standing.claimant !== null) ||
				cues.some((cue) => verbAt && overlaps(cue, verbAt))
			)
				continue;
			const whole = clausePhrase(view, clause);
			const body = clause.body.filter((i) => i > clause.head);
			out.push({
				id: `statement:${whole.span[0]}`,
				kind: 'statement',
				evidence: sentencesOf(view, [whole.span]),
				sentence: sentence.index,
				...standing,
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

function cuesBySentence(view: View): Map<number, Span[]> {
	const out = new Map<number, Span[]>();
	for (const { sentence, cue } of view.attributions) {
		if (cue) out.set(sentence, [...(out.get(sentence) ?? []), cue]);
	}
	return out;
}

/** A clause that another governs is only a statement where somebody makes it: not "if", not "whether". */
function isPlain(clause: Clause, isReported: boolean): boolean {
	const size = clauseTokens(clause).length;
	if (size < SHORTEST || size > LONGEST) return false;
	if (!['root', 'conj', 'ccomp', 'parataxis'].includes(clause.rel)) return false;
	if (clause.rel === 'ccomp' && !isReported) return false;
	const opening = clause.subjectTokens[0] ?? 0;
	const before = clause.tree.tokens[opening - 1];
	if (before && (/^W/.test(before.xpos) || (before.xpos === 'IN' && clause.rel === 'conj')))
		return false;
	return clause.parts.every(
		(part) => part.rel !== 'ccomp' || childBy(clause.tree, part.head, 'nsubj', 'expl') >= 0
	);
}
