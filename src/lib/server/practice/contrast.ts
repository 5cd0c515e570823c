import { identify, type Unnamed } from '../../engine/index.ts';
import type { Option, Question, Skill } from '../../engine/types.ts';
import type { Contrast } from '../db/schema/practice.ts';
import { tellingOf, touches, type FactRow } from './fact-of.ts';
import { statedIn } from './value-of.ts';

/** Other values of the article beside the two. */
const OTHERS = 2;
const SKILL: Readonly<Record<string, Skill>> = {
	figure: 'figures',
	date: 'time',
	office: 'offices',
	place: 'place'
};

/**
 * What a newer version says in place of a fact of an earlier one: the fact of the same thing in the same
 * sentence with another value. The nearest, where there are several.
 *
 * @param near Where the old value would stand in the new text.
 */
export function counterpart(
	old: { readonly fact: FactRow['content']; readonly text: string },
	next: { readonly facts: readonly FactRow[]; readonly text: string },
	sentence: readonly [number, number],
	near: number
): { readonly row: FactRow; readonly contrast: Contrast } | null {
	const was = statedIn(old.fact, old.text);
	if (!was) return null;
	const found = next.facts
		.flatMap((row) => {
			const stated = statedIn(row.content, next.text);
			const same =
				stated?.of === was.of && touches(tellingOf(row.content.evidence), sentence) ? stated : null;
			return same ? [{ row, stated: same }] : [];
		})
		.toSorted((a, b) => Math.abs(a.stated.span[0] - near) - Math.abs(b.stated.span[0] - near));
	// Where the old value is still said of it, nothing was changed.
	if (found.some(({ stated }) => same(stated.value, was.value))) return null;
	const [first] = found;
	return first ? { row: first.row, contrast: { was: was.value, now: first.stated.value } } : null;
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/**
 * Asks what a newer version says in the place of what an earlier one said. The key and its proof are of
 * the newer version.
 */
export function contrastQuestion(
	fact: FactRow['content'],
	{ was, now }: Contrast,
	article: {
		readonly text: string;
		readonly sha256: string;
		readonly facts: readonly FactRow[];
	}
): Question | null {
	const stated = statedIn(fact, article.text);
	if (!stated) return null;
	const [start, end] = tellingOf(fact.evidence);
	const [from, to] = stated.span;
	if (from < start || to > end) return null;
	const { text } = article;
	const gapped = `${text.slice(start, from)}____${text.slice(to, end)}`.replace(/\s+/gu, ' ');
	const sentence = text.slice(start, end);
	const options: Option[] = [
		{
			text: now,
			correct: true,
			why: `The newer version says: “${sentence}”`,
			origin: 'article',
			from: stated.span
		},
		{
			text: was,
			correct: false,
			why: `“${was}” is what the earlier version said; the newer one says “${now}”.`,
			origin: 'altered',
			from: null
		},
		...others(fact, [was, now], article)
	];
	const content = {
		kind: 'own',
		skill: SKILL[fact.kind] ?? 'words',
		process: 'retrieve',
		article: article.sha256,
		response: 'one',
		stem: `An earlier version of the article said “${was}” here. What does the newer version say? “${gapped}”`,
		options,
		evidence: fact.evidence,
		rule: 'teacher',
		fact: fact.id,
		takeaway: `The newer version says “${now}”, no longer “${was}”.`,
		difficulty: 0.4
	} as const satisfies Unnamed;
	return { ...content, id: identify(content) };
}

/** Values of the same kind that the article gives to something else. */
function others(
	fact: FactRow['content'],
	taken: readonly string[],
	{ text, facts }: { readonly text: string; readonly facts: readonly FactRow[] }
): Option[] {
	const sentence = tellingOf(fact.evidence);
	const found = new Map<string, Option>();
	for (const { content } of facts) {
		const stated = content.kind === fact.kind ? statedIn(content, text) : null;
		if (!stated || touches(tellingOf(content.evidence), sentence)) continue;
		if ([...taken, ...found.keys()].some((value) => same(value, stated.value))) continue;
		found.set(stated.value, {
			text: stated.value,
			correct: false,
			why: `The article says “${stated.value}” of something else.`,
			origin: 'article',
			from: stated.span
		});
		if (found.size === OTHERS) break;
	}
	return [...found.values()];
}
