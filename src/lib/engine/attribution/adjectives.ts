import { CERTAIN_ADJECTIVES } from '../lexicon/saying.ts';
import { childBy } from '../tree.ts';
import { endOfContent } from './bounds.ts';
import { makeDraft, type Draft } from './draft.ts';
import { low, runSpan, tok, type Ground, type Line } from './ground.ts';
import { subjectOf } from './subject.ts';

/** "Webb is convinced that the map is a forgery." */
export function findAdjectives(ground: Ground, line: Line): readonly Draft[] {
	const drafts: Draft[] = [];
	line.tokens.forEach((token, at) => {
		const word = token.text.toLowerCase();
		if (!CERTAIN_ADJECTIVES.has(word) || childBy(line, at, 'cop', 'aux') < 0) return;
		const clause = childBy(line, at, 'ccomp');
		const subject = clause > at ? subjectOf(line, at) : null;
		if (!subject || /^(?:i|we|you|it|this|that|what)$/.test(low(line, subject.head))) return;
		if (isDenied(line, at)) return;
		const [first, last] = line.reach[clause] as readonly [number, number];
		if (first <= at) return;
		drafts.push(
			makeDraft(ground, line, {
				cue: runSpan(line, at, at),
				source: subject,
				runs: [[first, endOfContent(line, at, first, last)]],
				stance: /^(?:adamant|insistent)$/.test(word) ? 'claimed' : 'believed',
				level: line.level[at] as number
			})
		);
	});
	return drafts;
}

function isDenied(line: Line, at: number): boolean {
	return (line.children[at] ?? []).some(
		(child) =>
			/^(?:not|n't|n’t|never|less|if)$/.test(low(line, child)) && tok(line, child).head === at
	);
}
