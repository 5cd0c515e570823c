import type { Attribution, Entity, Mention, Reading } from '../types.ts';
import { findAccording } from './according.ts';
import { carryOn } from './carried.ts';
import { findConversation } from './conversation.ts';
import type { Draft } from './draft.ts';
import { finish } from './finish.ts';
import { draftOf } from './gather.ts';
import { findAdjectives } from './adjectives.ts';
import { findNamings } from './naming.ts';
import { findNouns } from './nouns.ts';
import { findLabels } from './labels.ts';
import { findPhrases } from './phrases.ts';
import { layGround } from './ground.ts';
import { linkQuotations, type Link } from './quoted.ts';
import { findReports, type Report } from './report.ts';
import { findSigned } from './signed.ts';
import { weigh } from './weigh.ts';

/** Steps that take the quotations which no verb of saying stands beside, in order. */
const LATER = [findNamings, findLabels, findPhrases, findSigned];

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
	const links = groupLinks(linkQuotations(ground, reports));
	const drafts: Draft[] = [];
	ground.lines.forEach((line, index) => {
		if (line.sentence.repeats !== null) return;
		const here = reports[index] ?? [];
		for (const report of here) {
			const draft = draftOf(ground, report, links.get(report) ?? []);
			if (draft) drafts.push(draft);
		}
		drafts.push(...findAccording(ground, line));
		drafts.push(...findNouns(ground, line));
		drafts.push(...findAdjectives(ground, line));
	});
	const taken = new Set(drafts.flatMap((draft) => draft.quotations));
	for (const line of ground.lines) {
		if (line.sentence.repeats !== null) continue;
		for (const step of LATER) {
			for (const draft of step(ground, line, taken, reports[line.index] ?? [])) {
				drafts.push(draft);
				draft.quotations.forEach((at) => taken.add(at));
			}
		}
	}
	const finished = carryOn(
		ground,
		drafts.filter(({ content }) => content.length > 0)
	).map((draft) => finish(ground, draft));
	return weigh([...finished, ...findConversation(ground)].sort(byPlace));
}

/** By the first word of the content, the longer first. */
function byPlace(a: Attribution, b: Attribution): number {
	const [x, y] = [a.content[0] ?? [0, 0], b.content[0] ?? [0, 0]];
	return x[0] - y[0] || y[1] - x[1];
}

function groupLinks(links: readonly Link[]): ReadonlyMap<Report, readonly Link[]> {
	const groups = new Map<Report, Link[]>();
	for (const link of links) {
		const group = groups.get(link.report);
		if (group) group.push(link);
		else groups.set(link.report, [link]);
	}
	return groups;
}
