import { CERTAIN_ADJECTIVES } from '../lexicon/saying.ts';
import { childBy } from '../tree.ts';
import { endOfContent } from './end-of-content.ts';
import { makeDraft, type Draft } from './draft.ts';
import { low, runSpan, tok, type Ground, type Line } from './ground.ts';
import { subjectOf } from './subject.ts';

/** "Webb is convinced that the map is a forgery." */
export function findAdjectives(ground: Ground, line: Line): readonly Draft[] {
	const drafts: Draft[] = [];
	line.tokens.forEach((token, at) => {
		const word = token.text.toLowerCase();
		if (!CERTAIN_ADJECTIVES.has(word) || childBy(line, at, 'cop', 'aux') < 0) return;
		const first = startOf(line, at);
		const subject = first > at ? subjectOf(line, at) : null;
		if (!subject || /^(?:i|we|you|it|this|that|what)$/.test(low(line, subject.head))) return;
		if (isDenied(line, at)) return;
		drafts.push(
			makeDraft(ground, line, {
				cue: runSpan(line, at, at),
				source: subject,
				runs: [[first, endOfContent(line, at, first, line.reach[at]?.[1] ?? first)]],
				stance: /^(?:adamant|insistent)$/.test(word) ? 'claimed' : 'believed',
				level: line.level[at] as number
			})
		);
	});
	return drafts;
}

/** First token of the clause that says of what: at "that", or where the tree sees one, or -1. */
function startOf(line: Line, at: number): number {
	if (low(line, at + 1) === 'that') return at + 1;
	const clause = childBy(line, at, 'ccomp');
	return clause > at ? (line.reach[clause]?.[0] ?? -1) : -1;
}

function isDenied(line: Line, at: number): boolean {
	return (line.children[at] ?? []).some(
		(child) =>
			/^(?:not|n't|n’t|never|less|if)$/.test(low(line, child)) && tok(line, child).head === at
	);
}
