import { expect, it } from 'vitest';
import { difference } from '$lib/server/articles/versions/difference.ts';
import { excerpts } from './excerpts.ts';

const long = 'Many words that stay the same. '.repeat(40).trim();
const shown = (before: string, after: string) =>
	excerpts(difference(before, after)).map(({ kind, text }) => (kind === 'cut' ? '⋯' : text));

it('leaves out what is the same far from a change', () => {
	const [cut, before, gone, fresh, after, end] = shown(
		`${long} He used 14 boats. ${long}`,
		`${long} He used 15 boats. ${long}`
	);
	expect([cut, gone, fresh, end]).toEqual(['⋯', '14', '15', '⋯']);
	expect(before).toMatch(/He used $/);
	expect(before!.length).toBeLessThanOrEqual(160);
	expect(after).toMatch(/^ boats\./);
});

it.each([
	['short texts', 'He used 14 boats.', 'He used 15 boats.', ['He used ', '14', '15', ' boats.']],
	[
		'a paragraph taken out, and the space after it,',
		'One.\n\nTwo.\n\nThree.',
		'One.\n\nThree.',
		['One.\n\n', 'Two.', '\n\n', 'Three.']
	],
	['a new text', '', 'All new.', ['All new.']],
	['nothing', '', '', []]
])('shows %s whole', (_name, before, after, expected) => {
	expect(shown(before, after)).toEqual(expected);
});

it('shows nothing of a long text that did not change', () => {
	expect(shown(long, long)).toEqual(['⋯']);
});
