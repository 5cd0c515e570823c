import { expect, it } from 'vitest';
import type { ChooseOne } from '../types.ts';
import { likeness } from './likeness.ts';
import { sampleOptions, sampleQuestion } from './testing.ts';

const base = sampleQuestion({ fact: 'attribution:1' });

it.each<[string, Partial<ChooseOne>, ReturnType<typeof likeness>]>([
	['itself', {}, 'same'],
	[
		'the same in other capitals',
		{ stem: 'who said that the bridge would be closed', fact: null },
		'same'
	],
	['the same kind of the same fact', { stem: 'Whose words are these?' }, 'same'],
	['another kind of the same fact', { kind: 'stance', stem: 'How did she put it?' }, 'near'],
	[
		'much the same words on one sentence',
		{ fact: null, stem: 'Who said the bridge would be closed soon?' },
		'near'
	],
	[
		'the same words on another sentence',
		{ fact: null, stem: 'Who said the bridge would be closed soon?', evidence: [[50, 90]] },
		null
	],
	[
		'the same wording with another answer',
		{ fact: null, options: sampleOptions('Tom Okafor', 'Ada Reyes'), evidence: [[50, 90]] },
		null
	],
	[
		'something else',
		{
			fact: 'figure:3',
			stem: 'How many arches are cracked?',
			options: sampleOptions('Two', 'Six')
		},
		null
	]
])('%s', (_, parts, expected) => {
	const other = { ...base, ...parts };
	expect(likeness(base, other)).toBe(expected);
	expect(likeness(other, base)).toBe(expected);
});
