import { expect, it } from 'vitest';
import type { ToldMend } from '../server/scores/regrade/told.ts';
import { changeWords } from './change-words.ts';

it.each<[ToldMend, string]>([
	[{ kind: 'key' }, 'Another answer counts as right.'],
	[{ kind: 'standing', standing: 'counts' }, 'The question counts again.'],
	[{ kind: 'standing', standing: 'dropped' }, 'The question does not count.'],
	[{ kind: 'standing', standing: 'full' }, 'Everybody gets full marks.'],
	[{ kind: 'points', points: 1 }, 'The question is worth 1 point.'],
	[{ kind: 'points', points: 2.5 }, 'The question is worth 2.5 points.'],
	[{ kind: 'typed', shown: 'the boss', credit: 1 }, '“the boss” counts as right.'],
	[{ kind: 'typed', shown: 'a boat', credit: 0 }, '“a boat” counts as wrong.'],
	[{ kind: 'typed', shown: 'boats', credit: 0.5 }, '“boats” gets 50% of the points.']
])('%j', (mend, words) => {
	expect(changeWords(mend)).toBe(words);
});
