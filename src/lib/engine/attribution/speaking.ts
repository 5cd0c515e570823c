import { BODY_NOUNS, CROWD_NOUNS, SPEAKER_NOUNS } from '../lexicon/saying.ts';
import type { Mention } from '../types.ts';
import { low, tok, type Line } from './ground.ts';

/** The mention whose own words hold the token: the innermost one that it heads, or null. */
export function mentionAt(line: Line, at: number): Mention | null {
	const [start, end] = tok(line, at).span;
	let best: Mention | null = null;
	for (const mention of line.mentions) {
		if (mention.span[0] > start || mention.span[1] < end) continue;
		const heads = mention.head[0] <= start && end <= mention.head[1];
		if (!heads) continue;
		if (!best || mention.span[1] - mention.span[0] > best.span[1] - best.span[0]) best = mention;
	}
	return best;
}

/** A person, a body, a nation or a noun for those who speak. */
export function isSpeaker(line: Line, head: number): boolean {
	const mention = mentionAt(line, head);
	if (mention) return mention.label !== 'thing' && mention.label !== 'operation';
	const word = low(line, head);
	const { lemma, upos } = tok(line, head);
	if (/^(?:he|she|they|who|those|both|others|many|some)$/.test(word)) return true;
	if (upos === 'PROPN') return true;
	const base = lemma.toLowerCase();
	return (
		SPEAKER_NOUNS.has(base) ||
		SPEAKER_NOUNS.has(word) ||
		SPEAKER_NOUNS.has(word.replace(/s$/, '')) ||
		BODY_NOUNS.has(base) ||
		BODY_NOUNS.has(word) ||
		CROWD_NOUNS.has(word)
	);
}
