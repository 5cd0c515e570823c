import type { ArticleMark } from '$lib/components/segments.ts';
import type { Finding, FindingGroup } from '$lib/server/articles/findings.ts';

/** What of an article's findings is shown: a group, and one finding of it or all. */
export interface Shown {
	readonly group: FindingGroup;
	readonly finding: Finding | null;
	/** Address of the page that shows it. */
	readonly href: string;
}

/** The page that shows a group, or one finding of it highlighted in the article. */
export const showing = (group: FindingGroup, finding: Finding | null = null): Shown => ({
	group,
	finding,
	href: finding ? `?show=${finding.id}#found-0` : `?show=${group.id}`
});

/** What an address asks to show (`?show=` the id of a finding or of a group); else the first group. */
export const shownFrom = (url: URL, groups: readonly FindingGroup[]): Shown =>
	shownById(url.searchParams.get('show') ?? '', groups);

/** The finding or the group of that id; where there is none of a finding any more, its group. */
export function shownById(asked: string, groups: readonly FindingGroup[]): Shown {
	for (const group of groups) {
		if (group.id === asked) return showing(group);
		const finding = group.findings.find(({ id }) => id === asked);
		if (finding) return showing(group, finding);
	}
	const group = groups.find(({ id }) => id === asked.replace(/-\d+$/, ''));
	if (group) return showing(group);
	return showing(groups.find(({ findings }) => findings.length > 0) ?? groups[0]!);
}

/** The places of one finding, as marks of ids `found-0`, `found-1`, ... */
export const marksOf = (finding: Finding, { tone }: FindingGroup): ArticleMark[] =>
	finding.spans.map((span, at) => ({
		id: `found-${at}`,
		span,
		tone,
		...(at === 0 ? { label: finding.label } : {})
	}));

/** The places of all findings of a group; where two overlap, the longer one stands for both. */
export function groupMarks(group: FindingGroup): ArticleMark[] {
	const marks: ArticleMark[] = [];
	const all = group.findings.flatMap(({ id, spans }) =>
		spans.map((span, at) => ({ id: `${id}-${at}`, span, tone: group.tone }))
	);
	for (const mark of all.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
		const last = marks.at(-1);
		if (!last || mark.span[0] >= last.span[1]) marks.push(mark);
	}
	return marks;
}
