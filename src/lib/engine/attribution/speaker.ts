import type { Entity } from '../types.ts';
import { mentionAt } from './speaking.ts';
import { low, tok, type Ground, type Line } from './ground.ts';
import type { Draft, Source } from './draft.ts';

/** Who speaks: a canonical name and its entity. */
export interface Speaker {
	readonly name: string | null;
	readonly entity: Entity | null;
	/** Token that heads the words of the source, for judging what kind of source it is. */
	readonly head: number;
	readonly line: Line | null;
}

const NOBODY: Speaker = { name: null, entity: null, head: -1, line: null };
const PRONOUN = /^(?:he|she|it|they|who|which|that|him|her|them|his|their|its|i|we|you|one|this)$/;

/** Names the speaker of a draft; null where the article does not let one tell. */
export function speakerOf(ground: Ground, draft: Draft): Speaker {
	for (let at: Draft | null = draft; at; at = at.carries) {
		if (at.source) return speakerAt(ground, at.source);
	}
	return NOBODY;
}

function speakerAt(ground: Ground, { line, head, span }: Source): Speaker {
	const named = entityAt(ground, line, head, span);
	if (named) return { name: named.name, entity: named, head, line };
	if (PRONOUN.test(low(line, head))) return { ...NOBODY, head, line };
	return { name: plainName(ground.text.slice(span[0], span[1])), entity: null, head, line };
}

/** The entity of the phrase: that of its head, or of a name set beside the head. */
function entityAt(
	ground: Ground,
	line: Line,
	head: number,
	span: readonly [number, number]
): Entity | null {
	if (hasPartner(line, head)) return null;
	const own = mentionAt(line, head);
	if (own) return ground.entities.get(own.entity) ?? null;
	for (const mention of line.mentions) {
		if (mention.form !== 'name' || mention.label !== 'person') continue;
		if (mention.head[0] >= span[0] && mention.head[1] === span[1]) {
			return ground.entities.get(mention.entity) ?? null;
		}
	}
	return null;
}

/** "The White House and the C.I.A.": two speakers, no one entity. */
function hasPartner(line: Line, head: number): boolean {
	return (line.children[head] ?? []).some(
		(child) => child > head && tok(line, child).rel === 'conj' && child - head < 8
	);
}

/** The phrase without its article, as it can stand for a name. */
function plainName(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.replace(/^(?:the|a|an|some|one|other|several|many|two|three)\s+(?=\S)/i, '')
		.trim();
}
