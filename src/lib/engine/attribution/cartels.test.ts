import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findMentions } from '../mentions/find.ts';
import { readText } from '../text/read.ts';
import type { Span } from '../types.ts';
import { findAttributions } from './find.ts';

/** An article that stands beside the project and is not part of it. */
const ARTICLE = new URL('../../../../../shared/articles/cartels.txt', import.meta.url);
const EXPECTED = new URL('cartels.expected.json', ARTICLE);

interface Expected {
	readonly attributions: readonly {
		readonly speaker: string;
		readonly content: readonly Span[];
		readonly to?: string;
	}[];
}

it.skipIf(!existsSync(ARTICLE))('who said what in ../shared/articles/cartels.txt', () => {
	const text = readFileSync(ARTICLE, 'utf8');
	const { attributions } = JSON.parse(readFileSync(EXPECTED, 'utf8')) as Expected;
	const reading = readText(text);
	const found = findAttributions(text, reading, findMentions(text, reading));
	const matched = new Set<number>();
	const missed = attributions.flatMap(({ speaker, content, to }) => {
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
	expect({ missed, invented }).toEqual({ missed: [], invented: [] });
});

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
