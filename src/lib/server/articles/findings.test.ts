import { expect, it } from 'vitest';
import { readArticle } from '../reader/read.ts';
import { findingGroups } from './findings.ts';
import { clip, mergeSpans } from './findings/words.ts';
import { HARBOUR } from './testing.ts';

const groups = findingGroups(await readArticle(HARBOUR));
const group = (id: string) => groups.find((one) => one.id === id)!.findings;
const words = (spans: readonly (readonly [number, number])[]) =>
	spans.map(([start, end]) => HARBOUR.slice(start, end));

it('says who said what', () => {
	const reed = group('said').find(({ label }) => label === 'Tomas Reed');
	expect(reed?.detail).toContain('Nobody digs while people are still down there');
	expect(words(reed?.spans ?? []).join(' ')).toContain('said');
	expect(
		group('said').some(
			({ tag }) => tag.includes('to Bay Courier') || tag.includes('to the Bay Courier')
		)
	).toBe(true);
});

it('says who holds which office', () => {
	const calder = group('people').find(({ label }) => label === 'Ines Calder');
	expect(calder?.detail).toMatch(/mayor/i);
	expect(words(calder?.spans ?? [])[0]).toContain('Ines Calder');
});

it('says how operations stand', () => {
	const lantern = group('operations').find(({ label }) => label === 'Operation Lantern');
	expect(lantern).toBeDefined();
	expect(lantern?.tag).not.toBe('');
});

it('gives figures with what they count', () => {
	const boats = group('figures').find(({ label }) => /14/.test(label));
	expect(boats?.detail).toContain('14 boats');
});

it('gives every finding an id of its own and places in order', () => {
	const all = groups.flatMap(({ findings }) => findings);
	expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
	for (const { spans, label } of all) {
		expect(spans.length, label).toBeGreaterThan(0);
		expect(
			spans.every(([start, end], at) => start < end && start >= (spans[at - 1]?.[1] ?? 0))
		).toBe(true);
	}
});

it('merges spans that touch and clips long words at a word’s end', () => {
	expect(
		mergeSpans([
			[8, 9],
			[0, 4],
			[2, 5],
			[5, 6]
		])
	).toEqual([
		[0, 6],
		[8, 9]
	]);
	expect(clip('one two  three', 9)).toBe('one two…');
	expect(clip('one\ntwo', 9)).toBe('one two');
});
