import { clauseOf, isInClauseAbout, meantBy, outerSubjects, subjectOf } from './clauses.ts';
import type { Draft } from './draft.ts';
import type { Body } from './ledger.ts';
import type { Line } from './line.ts';
import type { Recent } from './recent.ts';
import { headOf, isSubject } from './syntax.ts';

/** How many sentences back a person may stand. */
const REACH = 3;
/** Lead over the second best that makes a choice certain enough. */
const MARGIN = 0.6;
/** People hardly call themselves by name: `He said, "Hale is a legend"`. */
const NAMES_HIMSELF = 3;
/** The running text does not point at who is named in a caption or a heading. */
const BESIDE = 2;
/** Where a "he" nobody could tell stood beside a name, the next "he" may mean either. */
const ANOTHER = 2;
/** Lead that makes it certain enough to learn somebody's pronoun from it. */
const LESSON = 2;

/**
 * Whom "he" or "she" means, by gender, nearness and grammar; null where no candidate leads clearly.
 * `speaker` says the quotation around the pronoun and is not meant by it;
 * `named` are those whom the one meant calls by name in what he says;
 * `isBeside` tells of a line whether it stands beside the running text; `lost` is the
 * line in which the last such pronoun could not be told.
 */
export function linkPersonalPronoun(
	draft: Draft,
	line: Line,
	lines: readonly Line[],
	recent: Recent,
	speaker: Body | null,
	named: ReadonlySet<Body>,
	isBeside: (line: number) => boolean,
	lost: number
): Body | null {
	const scores = new Map<Body, number>();
	const bonus = grammarOf(draft, line);
	for (const earlier of recent.since(draft.line, REACH)) {
		const body = earlier.body;
		if (!body || body.label !== 'person' || body.plural) continue;
		if (body.pronoun && body.pronoun !== draft.pronoun) continue;
		if (body === speaker && line.quoted[draft.from] !== -1) continue;
		const extra = earlier.line === draft.line ? bonus(earlier) : 0;
		if (extra === null) {
			scores.set(body, -99);
			continue;
		}
		const self = named.has(body) ? NAMES_HIMSELF : 0;
		const other = earlier.line === lost && lost < draft.line ? ANOTHER : 0;
		const beside = isBeside(earlier.line) && !isBeside(draft.line) ? BESIDE : 0;
		const score = scoreOf(earlier, body, draft, line, lines) + extra - self - beside - other;
		const known = scores.get(body);
		if (known === undefined || (score > known && known > -99)) scores.set(body, score);
	}
	let best: Body | null = null;
	let top = 0;
	let second = 0;
	for (const [body, score] of scores) {
		if (score > top) {
			second = top;
			top = score;
			best = body;
		} else if (score > second) second = score;
	}
	if (!best || top < 1 || top - second < MARGIN) return null;
	if (!best.pronoun && top - second >= LESSON) best.pronoun = draft.pronoun;
	return best;
}

/**
 * What the tree says of a candidate in the pronoun's own sentence: null where it cannot be meant, else
 * a bonus for the subject around the pronoun.
 */
function grammarOf(draft: Draft, line: Line): (earlier: Draft) => number | null {
	const at = draft.from;
	const token = line.tokens[at];
	const clause = clauseOf(line, at);
	const possessive = token?.rel === 'nmod:poss' || draft.noun === 'his';
	const reflexive = draft.noun.endsWith('self');
	const own = clause < 0 ? -1 : subjectOf(line, clause);
	const subject = own < 0 || own === at ? -1 : meantBy(line, own);
	const outer = outerSubjects(line, at);
	return (earlier) => {
		const holds = (i: number) => i >= earlier.from && i < earlier.to;
		const head = headOf(line, earlier);
		// "His father, Hale": the owner is not what is owned.
		if (holds(at)) return null;
		if (holds(subject)) return possessive || reflexive ? 1.6 : null;
		if (possessive && head >= 0 && own >= 0 && line.tokens[head]?.head === own) return 1.5;
		if (head >= 0 && isInClauseAbout(line, at, head)) return null;
		if (
			!possessive &&
			head >= 0 &&
			line.tokens[head]?.head === token?.head &&
			token?.rel !== 'conj'
		)
			return null;
		if (outer.length > 0 && holds(outer[0] as number)) return 1.3;
		return outer.some(holds) ? 0.6 : 0;
	};
}

function scoreOf(
	earlier: Draft,
	body: Body,
	draft: Draft,
	line: Line,
	lines: readonly Line[]
): number {
	const distance = draft.line - earlier.line;
	let score = [3, 2.4, 1.2, 0.7][distance] ?? 0;
	const there = lines[earlier.line] as Line;
	if (isSubject(there, earlier)) score += 1.1;
	if (distance === 1 && earlier.from === 0) score += 0.2;
	if (there.quoted[earlier.from] !== -1 && line.quoted[draft.from] === -1) score -= 1.2;
	if (body.pronoun) score += 0.5;
	if (!body.named) score -= 0.4;
	if (there.sentence.block !== line.sentence.block) score -= 0.3;
	return score + Math.min(0.8, Math.log2(1 + body.mentions.length) * 0.2);
}
