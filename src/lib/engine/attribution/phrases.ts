import type { Quotation } from '../types.ts';
import { makeDraft, type Draft } from './draft.ts';
import { low, runSpan, tok, type Ground, type Line } from './ground.ts';
import { phrase } from './phrase.ts';

/** `In the words of one villager, "..."` and `in Hale's words, "..."`. */
export function findPhrases(
	ground: Ground,
	line: Line,
	taken: ReadonlySet<number>
): readonly Draft[] {
	const drafts: Draft[] = [];
	line.tokens.forEach((_, at) => {
		if (low(line, at) !== 'words' || (line.level[at] ?? -1) >= 0) return;
		const head = ownerOf(line, at);
		if (head < 0) return;
		const quotations = (ground.quotationsOf[line.index] ?? []).filter((quotation) => {
			const { span } = ground.reading.quotations[quotation] as Quotation;
			const near = span[0] >= tok(line, at).span[1] || span[1] <= tok(line, at).span[0];
			return near && !taken.has(quotation) && (ground.outer[quotation] ?? -1) < 0;
		});
		if (quotations.length === 0) return;
		drafts.push(
			makeDraft(ground, line, {
				cue: runSpan(line, at, at),
				source: phrase(line, head),
				runs: [],
				stance: 'said',
				level: -1,
				quotations
			})
		);
	});
	return drafts;
}

/** "in the words OF A VILLAGER", "in A VILLAGER'S words", or -1. */
function ownerOf(line: Line, words: number): number {
	const children = line.children[words] ?? [];
	if (!children.some((child) => low(line, child) === 'in')) return -1;
	for (const child of children) {
		const { rel } = tok(line, child);
		if (rel === 'nmod:poss') return child;
		if (!rel.startsWith('nmod') || child < words) continue;
		if ((line.children[child] ?? []).some((of) => low(line, of) === 'of')) return child;
	}
	return -1;
}
