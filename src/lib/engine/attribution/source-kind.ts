import { BODY_NOUNS, CROWD_NOUNS, DOCUMENTS, SPEAKER_NOUNS } from '../lexicon/saying.ts';
import type { SourceKind } from '../types.ts';
import { low, tok } from './ground.ts';
import type { Speaker } from './speaker.ts';

/** Whether the article lets a reader know who is speaking. */
export function sourceKindOf({ entity, head, line }: Speaker): SourceKind {
	const word = line ? low(line, head) : '';
	const lemma = line ? tok(line, head).lemma.toLowerCase() : '';
	if (entity && entity.label !== 'group') {
		if (entity.label === 'organization' || entity.label === 'place') return 'institution';
		return entity.named ? 'named' : 'unnamed';
	}
	if (entity?.named) return 'collective';
	if (CROWD_NOUNS.has(word)) return 'collective';
	if (DOCUMENTS.has(word) || BODY_NOUNS.has(word) || BODY_NOUNS.has(lemma)) return 'institution';
	if (line && tok(line, head).upos === 'PROPN') return 'named';
	return entity && !isSpeakerNoun(word) ? 'collective' : 'unnamed';
}

/** "officials", "experts": certain persons, though nobody says which. */
function isSpeakerNoun(word: string): boolean {
	return SPEAKER_NOUNS.has(word.replace(/s$/, ''));
}
