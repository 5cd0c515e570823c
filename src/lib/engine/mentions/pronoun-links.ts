import type { Draft } from './draft.ts';
import type { Body } from './ledger.ts';
import type { Line } from './line.ts';
import type { Recent } from './recent.ts';
import { isSubject } from './syntax.ts';
import { SPEECH_FORMS } from '../lexicon/speech.ts';

/** How many sentences back a person may stand. */
const REACH = 3;
/** Lead over the second best that makes a choice certain enough. */
const MARGIN = 0.5;

/**
 * Whom a third-person pronoun means, by gender, number, nearness and grammar; null where no
 * candidate leads clearly. `speaker` says the quotation around it and is not meant by it. "I" is
 * left for later.
 */
export function linkPronoun(
	draft: Draft,
	line: Line,
	lines: readonly Line[],
	recent: Recent,
	speaker: Body | null
): Body | null {
	if (draft.pronoun === 'he' || draft.pronoun === 'she') {
		return personFor(draft, line, lines, recent, speaker);
	}
	if (draft.pronoun === 'they' || draft.pronoun === 'it')
		return bodyFor(draft, line, lines, recent);
	return null;
}

function personFor(
	draft: Draft,
	line: Line,
	lines: readonly Line[],
	recent: Recent,
	speaker: Body | null
): Body | null {
	const scores = new Map<Body, number>();
	const own = subjectHere(draft, line, recent);
	const possessive = draft.noun === 'his' || (draft.noun === 'her' && isPossessive(line, draft.to));
	const reflexive = draft.noun.endsWith('self');
	const object = !possessive && !reflexive && !isSubject(line, draft);
	for (const earlier of recent.since(draft.line, REACH)) {
		const body = earlier.body;
		if (!body || body.label !== 'person' || body.plural) continue;
		if (body.pronoun && body.pronoun !== draft.pronoun) continue;
		if (body === speaker && line.quoted[draft.from] !== -1) continue;
		if (object && own && body === own) continue;
		const score = scoreOf(earlier, body, draft, line, lines, reflexive || possessive ? own : null);
		if (score > (scores.get(body) ?? -1)) scores.set(body, score);
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
	if (!best.pronoun) best.pronoun = draft.pronoun;
	return best;
}

function scoreOf(
	earlier: Draft,
	body: Body,
	draft: Draft,
	line: Line,
	lines: readonly Line[],
	own: Body | null
): number {
	const distance = draft.line - earlier.line;
	let score = [3, 2.4, 1.2, 0.7][distance] ?? 0;
	const there = lines[earlier.line] as Line;
	if (isSubject(there, earlier)) score += 1.1;
	if (distance === 1 && earlier.from === 0) score += 0.2;
	if (own === body) score += 1.5;
	if (there.quoted[earlier.from] !== -1 && line.quoted[draft.from] === -1) score -= 1.2;
	if (body.pronoun) score += 0.5;
	if (!body.named) score -= 0.4;
	if (there.sentence.block !== line.sentence.block) score -= 0.3;
	return score + Math.min(0.8, Math.log2(1 + body.mentions.length) * 0.2);
}

/** The nearest subject before the pronoun in its sentence. */
function subjectHere(draft: Draft, line: Line, recent: Recent): Body | null {
	for (const earlier of recent.since(draft.line, 0)) {
		if (earlier.line !== draft.line) break;
		if (
			earlier.label === 'person' &&
			isSubject(line, earlier) &&
			line.quoted[earlier.from] === line.quoted[draft.from]
		) {
			return earlier.body;
		}
	}
	return null;
}

function isPossessive(line: Line, at: number): boolean {
	const upos = line.tokens[at]?.upos;
	return upos === 'NOUN' || upos === 'ADJ' || upos === 'PROPN' || upos === 'NUM';
}

/**
 * "it" and "they" only where the subject of the same or of the sentence before is the one body that
 * fits, and the pronoun is what that subject says of itself, owns, or goes on to say.
 */
function bodyFor(draft: Draft, line: Line, lines: readonly Line[], recent: Recent): Body | null {
	const many = draft.pronoun === 'they';
	const fits = (body: Body) =>
		many
			? body.plural && (body.label === 'group' || body.label === 'person')
			: body.label === 'organization' && !body.plural;
	let found: Body | null = null;
	for (const earlier of recent.since(draft.line, 1)) {
		const body = earlier.body;
		if (!body || !fits(body)) continue;
		const there = lines[earlier.line] as Line;
		if (there.quoted[earlier.from] !== -1 && line.quoted[draft.from] === -1) continue;
		if (!isSubject(there, earlier)) continue;
		if (
			earlier.line !== draft.line &&
			!(draft.from <= 1 && isSubject(line, draft) && speaks(line, draft.to))
		)
			continue;
		if (earlier.line === draft.line && !many && !followsSaying(line, earlier, draft)) continue;
		if (found && found !== body) return null;
		found = body;
	}
	return found;
}

function speaks(line: Line, at: number): boolean {
	const word =
		line.tokens[at]?.upos === 'ADV' || line.tokens[at]?.upos === 'AUX'
			? line.low[at + 1]
			: line.low[at];
	return SPEECH_FORMS.has(word ?? '');
}

/** "The department said ... that it": a word of saying right after the subject. */
function followsSaying(line: Line, subject: Draft, pronoun: Draft): boolean {
	for (let i = subject.to; i < Math.min(subject.to + 3, pronoun.from); i++) {
		if (SPEECH_FORMS.has(line.low[i] as string)) return true;
	}
	return pronoun.noun === 'its' && pronoun.from - subject.to < 8;
}
