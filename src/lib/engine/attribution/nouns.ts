import { GIVING_VERBS, SAYING_NOUNS } from '../lexicon/saying.ts';
import { baseRel } from '../tree.ts';
import { lastOnLevel, trimEnd } from './bounds.ts';
import { makeDraft, type Draft } from './draft.ts';
import { endOfEmbedded } from './end-of-content.ts';
import { low, runSpan, tok, type Ground, type Line } from './ground.ts';
import { phrase, type NounPhrase } from './phrase.ts';
import { subjectOf } from './subject.ts';

/** "Stone's claim that ...", "issued a warning that ...". */
export function findNouns(ground: Ground, line: Line): readonly Draft[] {
	const drafts: Draft[] = [];
	line.tokens.forEach((token, at) => {
		if (token.upos !== 'NOUN' && token.rel !== 'obj') return;
		const stance = SAYING_NOUNS.get(token.text.toLowerCase());
		if (!stance) return;
		if (low(line, at + 1) !== 'that' || isRelative(line, at + 1)) return;
		const source = holderOf(line, at);
		if (!source || /^(?:i|we|you|my|our|your)$/.test(low(line, source.head))) return;
		const end = endOfEmbedded(line, at, at + 1, lastOnLevel(line, at));
		drafts.push(
			makeDraft(ground, line, {
				cue: runSpan(line, at, at),
				source,
				runs: [[at + 1, trimEnd(line, at + 1, end)]],
				stance,
				level: line.level[at] as number
			})
		);
	});
	return drafts;
}

/** "the claim that HE MADE": the clause says which claim, and not what it was. */
function isRelative(line: Line, that: number): boolean {
	const next = line.tokens[that + 1];
	if (!next || /^(?:VERB|AUX|ADV)$/.test(next.upos)) return true;
	const governor = line.tokens[tok(line, that).head];
	return governor !== undefined && GIVING_VERBS.has(governor.text.toLowerCase());
}

/** Whose claim it is: the owner, or the subject of "made", "issued", "voiced". */
export function holderOf(line: Line, noun: number): NounPhrase | null {
	for (const child of line.children[noun] ?? []) {
		if (tok(line, child).rel === 'nmod:poss') return phrase(line, child);
	}
	const { head } = tok(line, noun);
	if (head < 0 || !/^(?:obj|obl)$/.test(baseRel(tok(line, noun)))) return null;
	return GIVING_VERBS.has(low(line, head)) ? subjectOf(line, head) : null;
}
