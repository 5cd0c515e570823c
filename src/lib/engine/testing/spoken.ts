import { findAttributions } from '../attribution/find.ts';
import type { Saying } from '../attribution/passages/passage.ts';
import { findMentions } from '../mentions/find.ts';
import { readText } from '../text/read.ts';
import type { Attribution, Span } from '../types.ts';

/** Who said what in a text. */
export function spokenIn(text: string): readonly Attribution[] {
	const reading = readText(text);
	return findAttributions(text, reading, findMentions(text, reading));
}

/** Names of those who have none are compared without article and capitals. */
export function plainSource(name: string | null): string | null {
	return name === null ? null : name.replace(/^(?:the|a|an|two|many)\s+/i, '').toLowerCase();
}

/** What is found in a passage, in the form of a {@link Saying}. */
export function asSayings(text: string): readonly unknown[] {
	return spokenIn(text).map(({ source, speaker, stance, content }) => [
		source && text.slice(source[0], source[1]),
		plainSource(speaker),
		stance,
		...content.map(([start, end]) => text.slice(start, end))
	]);
}

/** What should be found in a passage, to be compared with {@link asSayings}. */
export function expectedSayings(said: readonly Saying[]): readonly unknown[] {
	return said.map(([source, speaker, ...rest]) => [source, plainSource(speaker), ...rest]);
}

/** An attribution as a person marked it in an article. */
export interface Marked {
	readonly speaker: string;
	readonly content: readonly Span[];
	readonly to?: string;
}

/**
 * Compares what is found in an article with what a person marked: `right` has content that overlaps by
 * half or more, the speaker, and who was told; `missed` and `invented` say in words what is not so.
 */
export function compareSpoken(
	text: string,
	marked: readonly Marked[]
): { readonly right: number; readonly missed: string[]; readonly invented: string[] } {
	const found = spokenIn(text);
	const matched = new Set<number>();
	const missed = marked.flatMap(({ speaker, content, to }) => {
		const at = found.findIndex((a) => overlap(a.content, content) >= 0.5);
		const match = found[at];
		matched.add(at);
		const right = match && plain(match.speaker) === plain(speaker);
		const told = !to || plain(match?.to?.name ?? '') === plain(to);
		return right && told ? [] : [`${speaker}: ${match?.speaker} to ${match?.to?.name}`];
	});
	const invented = found
		.filter((_, i) => !matched.has(i))
		.map((a) => a.content.map(([start, end]) => text.slice(start, end)).join(' / '));
	return { right: marked.length - missed.length, missed, invented };
}

/** "sources (unnamed)" and "Sources", "the Times" and "Times" are one. */
function plain(name: string | null): string {
	return (name ?? '')
		.replace(/\s*\(.*\)|^the\s+/gi, '')
		.toLowerCase()
		.trim();
}

/** Share of units that both have among those that either has. */
function overlap(a: readonly Span[], b: readonly Span[]): number {
	const units = (spans: readonly Span[]): Set<number> => {
		const all = new Set<number>();
		for (const [start, end] of spans) for (let i = start; i < end; i++) all.add(i);
		return all;
	};
	const [x, y] = [units(a), units(b)];
	const both = [...x].filter((unit) => y.has(unit)).length;
	return both / (x.size + y.size - both || 1);
}
