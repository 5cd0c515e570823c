import type { Attribution, Entity, Mention, Reading } from '../types.ts';
import { findAccording } from './according.ts';
import type { Draft } from './draft.ts';
import { finish } from './finish.ts';
import { draftOf } from './gather.ts';
import { layGround } from './ground.ts';
import { linkQuotations, type Link } from './quoted.ts';
import { findReports, type Report } from './report.ts';

/**
 * Finds who said what. Every attribution has what was said, and where the article tells them, the
 * speaker, the words of saying, to whom, where and when. What the article asserts by itself is not
 * among them. Deterministic, and linear in the length of the article.
 */
export function findAttributions(
	text: string,
	reading: Reading,
	found: { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] }
): Attribution[] {
	const ground = layGround(text, reading, found);
	const reports = ground.lines.map(findReports);
	const links = groupLinks(linkQuotations(ground, reports).values());
	const drafts: Draft[] = [];
	ground.lines.forEach((line, index) => {
		if (line.sentence.repeats !== null) return;
		for (const report of reports[index] ?? []) {
			const draft = draftOf(ground, report, links.get(report) ?? []);
			if (draft) drafts.push(draft);
		}
		drafts.push(...findAccording(ground, line));
	});
	return drafts
		.sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0))
		.map((draft) => finish(ground, draft));
}

function groupLinks(links: Iterable<Link>): ReadonlyMap<Report, readonly Link[]> {
	const groups = new Map<Report, Link[]>();
	for (const link of links) {
		const group = groups.get(link.report);
		if (group) group.push(link);
		else groups.set(link.report, [link]);
	}
	return groups;
}
