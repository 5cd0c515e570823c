import { expect, it } from 'vitest';
import type { Finding } from '$lib/server/articles/findings.ts';
import { picture } from './sayings-picture.ts';

const saying = (
	id: number,
	speaker: string,
	stance: 'said' | 'denied',
	to: string | null = null
): Finding => ({
	id: `said-${id}`,
	label: speaker,
	detail: 'Nobody should have to cross a bridge in fear of it',
	tag: stance,
	spans: [[id * 10, id * 10 + 5]],
	target: `attribution:${id}`,
	mends: [],
	said: { speaker, stance, manner: stance, to, quoted: true }
});

it('sets every saying beside its speaker, none over another', () => {
	const { speakers, height, left } = picture([
		saying(0, 'Adaeze Lind', 'said', 'the Brackwater Herald'),
		saying(1, 'The chairman of the harbour board', 'denied'),
		saying(2, 'Adaeze Lind', 'denied')
	]);
	expect(speakers.map(({ name, rows }) => [name, rows.length])).toEqual([
		['Adaeze Lind', 2],
		['The chairman of the harbour board', 1]
	]);
	const places = speakers.flatMap(({ rows }) => rows.map(({ y }) => y));
	expect(places.toSorted((a, b) => a - b)).toEqual(places);
	expect(new Set(places).size).toBe(3);
	expect(Math.max(...places)).toBeLessThan(height);
	expect(speakers[0]?.rows.map(({ manner, bearing }) => [manner, bearing])).toEqual([
		['said, to the Brackwater Herald', 'tells'],
		['denied', 'against']
	]);
	expect(speakers[1]?.lines).toEqual(['The chairman of', 'the harbour boa…']);
	expect(left).toBe(0);
});

it('draws a book’s first sayings, and says how many it left', () => {
	const many = Array.from({ length: 90 }, (_, i) => saying(i, `Person ${i % 7}`, 'said'));
	const { speakers, left } = picture(many);
	expect(speakers.flatMap(({ rows }) => rows)).toHaveLength(40);
	expect(left).toBe(50);
	expect(picture([])).toEqual({ height: 0, speakers: [], left: 0 });
});
