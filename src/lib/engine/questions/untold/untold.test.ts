import { describe, expect, it } from 'vitest';
import { viewFor } from '../../analyse.ts';
import { analyse, verify } from '../../index.ts';
import { seeded } from '../../random.ts';
import { buildQuestion } from '../build.ts';
import { draftQuestions } from '../index.ts';

const OPENING = 'The harbour of Larrow has a long history, and its bridge is famous on the coast.';

function untold(text: string): string[] {
	const analysis = analyse(`${OPENING} ${text}`);
	return draftQuestions(viewFor(analysis), analysis.facts, 'seed', ['true-false'])
		.filter(({ rule }) => rule.startsWith('true-false/unstated-'))
		.map((draft) => {
			const question = buildQuestion(draft, analysis.article.sha256, 0, seeded('x'));
			expect(verify(question, analysis.article)).toEqual({ ok: true });
			return /“(.*)\.”/su.exec(draft.stem)?.[1] ?? '';
		});
}

const CROWD = 'In the storm, 340 volunteers carried sandbags to the bridge of Larrow.';

describe('unstated', () => {
	it.each([
		[CROWD, 'Most of the 340 volunteers were women'],
		[CROWD, 'Most of the 340 volunteers were under the age of 30'],
		[
			'Owen Drake was fined by the board of the harbour after the race.',
			'Owen Drake apologised in public'
		],
		[
			'The crane collapsed beside the harbour of Larrow.',
			'Nobody was injured when the crane collapsed beside the harbour of Larrow'
		]
	])('goes beyond %s', (text, expected) => {
		expect(untold(text)).toContain(expected);
	});

	it.each([
		[`${CROWD} Half of them were women.`, 'women'],
		[`${CROWD} Many brought their children.`, 'age'],
		['About 340 volunteers carried sandbags to the bridge of Larrow.', 'Most'],
		['Owen Drake was fined after the race in Larrow. He said he was sorry.', 'apologised'],
		['The crane collapsed beside the harbour of Larrow. A boy was hurt.', 'injured']
	])('does not ask of %s what it may tell: %s', (text, word) => {
		expect(untold(text).join('|')).not.toContain(word);
	});
});
