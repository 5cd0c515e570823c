import { describe, expect, it } from 'vitest';
import { alike, normal, overlapOf } from './alike.ts';

describe('alike', () => {
	it.each<[string, string, boolean]>([
		['Trump', 'Donald Trump', true],
		['the White House', 'White House', true],
		['White House officials', 'The White House', true],
		['The Untied Nations', 'The United Nations', true],
		['Jim Jordan', 'Brian Mast', false],
		['97 percent', '79 percent', false],
		['September 14', 'September 15', false],
		['Mexico', 'New Mexico', true],
		['a raid on labs', 'raids on the labs', true],
		['U.S. officials', 'Mexican officials', true],
		['the Daily Mail', 'the New York Times', false]
	])('%s / %s', (a, b, expected) => {
		expect(alike(a, b)).toBe(expected);
		expect(alike(b, a)).toBe(expected);
	});
});

it('compares statements by the words they share', () => {
	expect(overlapOf('The bridge was closed', 'the old bridge closed early')).toBe(1);
	expect(overlapOf('The bridge was closed', 'the river rose')).toBe(0);
});

it('compares wordings without article and marks', () => {
	expect(normal('“The Bridge.”')).toBe('"the bridge."'.slice(1, -2));
});
