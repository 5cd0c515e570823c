import { BODY_NOUNS, CROWD_NOUNS, DOCUMENTS } from '../lexicon/saying.ts';
import type { SourceKind } from '../types.ts';
import { low, tok } from './ground.ts';
import type { Speaker } from './speaker.ts';

/** Whether the article lets a reader know who is speaking. */
export function sourceKindOf({ entity, head, line }: Speaker): SourceKind {
	const word = line ? low(line, head) : '';
	const lemma = line ? tok(line, head).lemma.toLowerCase() : '';
	if (entity) {
		if (entity.label === 'group' || (!entity.named && CROWD_NOUNS.has(word))) return 'collective';
		if (entity.label === 'person') return entity.named ? 'named' : 'unnamed';
		if (entity.label === 'organization' || entity.label === 'place') return 'institution';
		return entity.named ? 'named' : 'unnamed';
	}
	if (CROWD_NOUNS.has(word)) return 'collective';
	if (DOCUMENTS.has(word) || BODY_NOUNS.has(word) || BODY_NOUNS.has(lemma)) return 'institution';
	if (line && tok(line, head).upos === 'PROPN') return 'named';
	return 'unnamed';
}
