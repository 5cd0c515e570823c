import type { Attribution, Entity } from '../types.ts';
import { baseRel, childBy } from '../tree.ts';
import { nameOf } from './addressee.ts';
import type { Draft } from './draft.ts';
import { low, tok, type Ground, type Line } from './ground.ts';
import { mentionAt } from './speaking.ts';

const APPEARS = /^(?:went|goes|appeared|appears|spoke|speaks|talked|sat|told)$/;

/**
 * The outlet that the sentence before puts the speaker on: "Trump went on Fox News Channel. 'We
 * will win,' he explained."
 */
export function appearanceBefore(
	ground: Ground,
	draft: Draft,
	speaker: Entity | null
): Attribution['to'] {
	const line = ground.lines[draft.line.index - 1];
	if (!speaker || !line || draft.quotations.length === 0 || draft.line.block > line.block + 1) {
		return null;
	}
	for (let verb = 0; verb < line.tokens.length; verb++) {
		if (!APPEARS.test(low(line, verb))) continue;
		const subject = childBy(line, verb, 'nsubj');
		if (subject < 0 || mentionAt(line, subject)?.entity !== speaker.id) continue;
		const outlet = outletOf(ground, line, verb);
		if (outlet >= 0) return nameOf(ground, line, outlet);
	}
	return null;
}

function outletOf(ground: Ground, line: Line, verb: number): number {
	for (const child of line.children[verb] ?? []) {
		if (child < verb || !/^(?:obl|obj|iobj|xcomp)$/.test(baseRel(tok(line, child)))) continue;
		const mention = mentionAt(line, child);
		if (mention && ground.entities.get(mention.entity)?.outlet) return child;
	}
	return -1;
}
