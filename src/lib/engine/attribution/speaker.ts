import type { Entity, Span } from '../types.ts';
import { mentionAt } from './speaking.ts';
import { isPronoun, low, tok, type Ground, type Line } from './ground.ts';
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

/** Names the speaker of a draft; null where the article does not let one tell. */
export function speakerOf(ground: Ground, draft: Draft): Speaker {
	for (let at: Draft | null = draft; at; at = at.carries) {
		if (at.source) return speakerAt(ground, at.source);
	}
	return NOBODY;
}

function speakerAt(ground: Ground, { line, head, span }: Source): Speaker {
	const named = entityAt(ground, line, head, span);
	if (isPronoun(line, head)) return { name: named?.name ?? null, entity: named, head, line };
	const written = plainName(ground.text.slice(span[0], span[1]));
	return { name: named ? fuller(named, written) : written, entity: named, head, line };
}

/** The entity of the phrase: that of its head, or of a person's name set beside an office. */
function entityAt(ground: Ground, line: Line, head: number, span: Span): Entity | null {
	if (hasPartner(line, head, span)) return null;
	const own = mentionAt(line, head);
	const entity = own ? (ground.entities.get(own.entity) ?? null) : null;
	if (entity?.named || isPronoun(line, head)) return entity;
	const after = line.tokens.findIndex((token) => token.span[0] >= span[1]);
	const start =
		low(line, after) === ',' ? line.tokens[after + 1]?.span[0] : line.tokens[after]?.span[0];
	for (const mention of line.mentions) {
		if (mention.form !== 'name' || mention.label !== 'person') continue;
		const within = mention.head[0] > tok(line, head).span[0] && mention.head[1] <= span[1];
		if (within && isOthers(line, head, mention.head[0], span)) continue;
		if (within || mention.head[0] === start) return ground.entities.get(mention.entity) ?? entity;
	}
	return ground.holders.get(low(line, head)) ?? entity;
}

/** "A spokesman for Water Minister Ada Lind": the words are not hers. */
function isOthers(line: Line, head: number, name: number, [start]: Span): boolean {
	const first = line.tokens.findIndex(({ span }) => span[0] >= start);
	const between = line.tokens.slice(head + 1).filter(({ span }) => span[1] <= name);
	return (
		/^(?:an?|one|another)$/.test(low(line, first)) &&
		between.some(({ upos }) => upos === 'ADP') &&
		between.at(-1)?.text !== ','
	);
}

/** A crowd, or one without a name of its own, is called as fully as the article does here. */
function fuller(entity: Entity, written: string): string {
	const longer = written.toLowerCase().includes(entity.name.toLowerCase());
	return longer && (!entity.named || entity.label === 'group') ? written : entity.name;
}

/** "The White House and the C.I.A.": two speakers, no one entity. */
function hasPartner(line: Line, head: number, [, end]: Span): boolean {
	const own = mentionAt(line, head)?.span[1] ?? 0;
	for (let at = head + 1; (line.tokens[at]?.span[1] ?? Infinity) < end; at++) {
		if (low(line, at) !== 'and' || tok(line, at).span[0] < own) continue;
		return /^(?:DET|PROPN|NOUN|ADJ|PRON)$/.test(line.tokens[at + 1]?.upos ?? '');
	}
	return false;
}

/** The phrase without its article, as it can stand for a name. */
function plainName(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.replace(/^(?:the|a|an|some|one|other|several|many|two|three)\s+(?=\S)/i, '')
		.trim();
}
