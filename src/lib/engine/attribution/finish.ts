import type { Attribution } from '../types.ts';
import { addresseeOf } from './addressee.ts';
import { appearanceBefore } from './appearance.ts';
import type { Draft } from './draft.ts';
import type { Ground } from './ground.ts';
import { kindOf } from './kind.ts';
import { occasionOf } from './occasion.ts';
import { sourceKindOf } from './source-kind.ts';
import { speakerOf } from './speaker.ts';

/** Turns a draft into an attribution: names the speaker and says what kind it is. */
export function finish(ground: Ground, draft: Draft): Attribution {
	const speaker = speakerOf(ground, draft);
	const [first] = draft.content;
	return {
		id: `attribution:${first?.[0] ?? 0}-${draft.cue?.[0] ?? first?.[1] ?? 0}`,
		source: draft.source?.span ?? null,
		cue: draft.cue,
		content: draft.content,
		kind: kindOf(ground, draft),
		stance: draft.stance,
		speaker: speaker.name,
		entity: speaker.entity?.id ?? null,
		sourceKind: sourceKindOf(speaker),
		to: addresseeOf(ground, draft) ?? appearanceBefore(ground, draft, speaker.entity),
		...occasionOf(draft),
		sentence: draft.line.index
	};
}
