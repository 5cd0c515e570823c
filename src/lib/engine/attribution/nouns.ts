import { GIVING_VERBS, SAYING_NOUNS } from '../lexicon/saying.ts';
import { baseRel, childBy } from '../tree.ts';
import { trimEnd } from './bounds.ts';
import { makeDraft, type Draft } from './draft.ts';
import { low, runSpan, tok, type Ground, type Line } from './ground.ts';
import { phrase, subjectOf, type Subject } from './subject.ts';

/** "Stone's claim that ...", "issued a warning that ...". */
export function findNouns(ground: Ground, line: Line): readonly Draft[] {
	const drafts: Draft[] = [];
	line.tokens.forEach((token, at) => {
		if (token.upos !== 'NOUN') return;
		const stance = SAYING_NOUNS.get(token.text.toLowerCase());
		if (!stance) return;
		const clause = clauseOf(line, at);
		const source = clause < 0 ? null : holderOf(line, at);
		if (!source || /^(?:i|we|you|my|our|your)$/.test(low(line, source.head))) return;
		const [first, last] = line.reach[clause] as readonly [number, number];
		drafts.push(
			makeDraft(ground, line, {
				cue: runSpan(line, at, at),
				source,
				runs: [[first, trimEnd(line, first, last)]],
				stance,
				level: line.level[at] as number
			})
		);
	});
	return drafts;
}

/** The clause with "that" which says what the noun holds, or -1. */
function clauseOf(line: Line, noun: number): number {
	for (const child of line.children[noun] ?? []) {
		if (child < noun || !/^(?:acl|ccomp)$/.test(tok(line, child).rel)) continue;
		const mark = childBy(line, child, 'mark');
		if (mark > noun && low(line, mark) === 'that') return child;
	}
	return -1;
}

/** Whose claim it is: the owner, or the subject of "made", "issued", "voiced". */
export function holderOf(line: Line, noun: number): Subject | null {
	for (const child of line.children[noun] ?? []) {
		if (tok(line, child).rel === 'nmod:poss') return phrase(line, child, -1);
	}
	const { head, rel } = tok(line, noun);
	if (head < 0 || !/^(?:obj|obl)$/.test(baseRel({ ...tok(line, noun), rel }))) return null;
	return GIVING_VERBS.has(low(line, head)) ? subjectOf(line, head) : null;
}
