import { SPEECH_FORMS } from '../lexicon/speech.ts';
import type { Draft } from './draft.ts';
import type { Body } from './ledger.ts';
import type { Line } from './line.ts';
import type { Recent } from './recent.ts';
import { isSubject } from './syntax.ts';

/**
 * What "it" or "they" means: only where the subject of the same or of the sentence before is the one
 * body that fits, and the pronoun is what that subject says of itself, owns, or goes on to say.
 */
export function linkNeuterPronoun(
	draft: Draft,
	line: Line,
	lines: readonly Line[],
	recent: Recent
): Body | null {
	const many = draft.pronoun === 'they';
	let found: Body | null = null;
	for (const earlier of recent.since(draft.line, 1)) {
		const body = earlier.body;
		if (!body || !fits(body, many)) continue;
		const there = lines[earlier.line] as Line;
		if (there.quoted[earlier.from] !== -1 && line.quoted[draft.from] === -1) continue;
		if (!isSubject(there, earlier)) continue;
		const here = earlier.line === draft.line;
		if (!here && !(draft.from <= 1 && isSubject(line, draft) && speaks(line, draft.to))) continue;
		if (here && !(many ? standsAlone(line, earlier, draft) : followsSaying(line, earlier, draft)))
			continue;
		if (found && found !== body) return null;
		found = body;
	}
	return found;
}

function fits(body: Body, many: boolean): boolean {
	if (many) return body.plural && (body.label === 'group' || body.label === 'person');
	return body.label === 'organization' && !body.plural;
}

function speaks(line: Line, at: number): boolean {
	const upos = line.tokens[at]?.upos;
	return SPEECH_FORMS.has(line.low[upos === 'ADV' || upos === 'AUX' ? at + 1 : at] ?? '');
}

/** "The department said ... that it": a word of saying right after the subject. */
function followsSaying(line: Line, subject: Draft, pronoun: Draft): boolean {
	for (let i = subject.to; i < Math.min(subject.to + 3, pronoun.from); i++) {
		if (SPEECH_FORMS.has(line.low[i] as string)) return true;
	}
	return pronoun.noun === 'its' && pronoun.from - subject.to < 8;
}

/** No other plural stands between that "they" could mean. */
function standsAlone(line: Line, subject: Draft, pronoun: Draft): boolean {
	for (let i = subject.to; i < pronoun.from; i++) {
		if (/^NNP?S$/.test(line.tokens[i]?.xpos ?? '')) return false;
	}
	return true;
}
