import { describe, expect, it } from 'vitest';
import { viewFor } from '../analyse.ts';
import { analyse } from '../index.ts';
import { draftQuestions } from './index.ts';

const REST =
	'Tom Hale said that the old dam of Elm would hold until spring. Ada Lind said that fishermen had lost forty boats in May. Owen Drake said that children from Larrow were sleeping in tents.';

function promptsWith(sentence: string): readonly string[] {
	const { facts, ...analysis } = analyse(`The dam of Elm\n\n${REST} ${sentence}`);
	const view = viewFor({ ...analysis, facts });
	return draftQuestions(view, facts, 'seed', ['match-speakers']).flatMap(({ prompts = [] }) =>
		prompts.map(({ text }) => text)
	);
}

describe('statements to be matched', () => {
	it('are those of three speakers and more', () => {
		expect(promptsWith('').length).toBeGreaterThanOrEqual(3);
	});

	it.each([
		[
			'most of what?',
			'The doctor Nora Price said that most would be back by Friday.',
			/most would/i
		],
		[
			'a "that" which is not shown',
			'The doctor Nora Price said that the ward was full and that it needed beds.',
			/and that/
		],
		['one of one sex', '“My husband built the old mill of Elm,” said Nora Price.', /my husband/i],
		['two people', 'Two people said that the gate of the dam was rusty.', /rusty/]
	])('are none that tells of %s', (_what, sentence, said) => {
		expect(promptsWith(sentence).filter((text) => said.test(text))).toEqual([]);
	});
});
