import { describe, expect, it } from 'vitest';
import type { FindingGroup } from '$lib/server/articles/findings.ts';
import { groupMarks, marksOf, shownFrom } from './shown.ts';

const finding = (id: string, ...spans: [number, number][]) => ({
	id,
	label: id,
	detail: '',
	tag: '',
	spans,
	target: id,
	mends: []
});
const groups: readonly FindingGroup[] = [
	{ id: 'said', title: 'Said', tone: 'speech', nothing: '', findings: [] },
	{
		id: 'people',
		title: 'People',
		tone: 'person',
		nothing: '',
		findings: [finding('people-0', [5, 9], [20, 24]), finding('people-1', [0, 12])]
	}
];
const shown = (search: string) => shownFrom(new URL(`http://x/${search}`), groups);

describe('what an address shows', () => {
	it.each([
		['?show=people-1', 'people', 'people-1'],
		['?show=people', 'people', undefined],
		['?show=said', 'said', undefined],
		['?show=said-9', 'said', undefined],
		['', 'people', undefined],
		['?show=nonsense', 'people', undefined]
	])('%s', (search, group, id) => {
		expect(shown(search).group.id).toBe(group);
		expect(shown(search).finding?.id).toBe(id);
	});

	it('leads back to itself', () => {
		const { href } = shown('?show=people-0');
		expect(shown(href.replace(/#.*/, '')).finding?.id).toBe('people-0');
		expect(href).toMatch(/#found-0$/);
	});
});

it('marks every place of a finding', () => {
	const { finding: one, group } = shown('?show=people-0');
	expect(marksOf(one!, group).map(({ id, span }) => [id, span])).toEqual([
		['found-0', [5, 9]],
		['found-1', [20, 24]]
	]);
});

it('marks a group without marks inside one another', () => {
	expect(groupMarks(groups[1]!).map(({ span }) => span)).toEqual([
		[0, 12],
		[20, 24]
	]);
});
