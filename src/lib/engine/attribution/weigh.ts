import type { Attribution, Span } from '../types.ts';

/**
 * Leaves out what adds nothing: words told within the words of the same speaker ("said he believes
 * that ..."), words whose inner speaker nobody can name, and the same words found twice.
 */
export function weigh(found: readonly Attribution[]): Attribution[] {
	const kept: Attribution[] = [];
	let open: Attribution[] = [];
	for (const attribution of found) {
		const place = attribution.cue ?? attribution.content[0];
		if (!place) continue;
		open = open.filter((outer) => endOf(outer) > place[0]);
		const outer = open.find((other) => holds(other, place));
		const twin = open.find((other) => sameWords(other, attribution));
		if (twin || (outer && isEcho(outer, attribution))) continue;
		kept.push(attribution);
		open.push(attribution);
	}
	return kept;
}

function isEcho(outer: Attribution, inner: Attribution): boolean {
	if (inner.speaker === null) return true;
	return inner.speaker === outer.speaker;
}

function holds({ content }: Attribution, [start, end]: Span): boolean {
	return content.some((span) => span[0] <= start && end <= span[1]);
}

function sameWords(a: Attribution, b: Attribution): boolean {
	const [first] = a.content;
	const [other] = b.content;
	return (
		first !== undefined && other !== undefined && first[0] === other[0] && first[1] === other[1]
	);
}

function endOf({ content }: Attribution): number {
	return content.at(-1)?.[1] ?? 0;
}
