import { describe, expect, it } from 'vitest';
import { viewFor } from '../../analyse.ts';
import { analyse, verify } from '../../index.ts';
import { seeded } from '../../random.ts';
import { buildQuestion } from '../build.ts';
import { draftQuestions } from '../index.ts';

const OPENING =
	'The harbour of Larrow has a long history, and the town is proud of it. Nora Kestrel, the mayor of Larrow, opened a show on it.';

/** What is asked as true in other words of an article that ends so. */
function same(text: string): string[] {
	const analysis = analyse(`${OPENING} ${text}`);
	return draftQuestions(viewFor(analysis), analysis.facts, 'seed', ['true-false'])
		.filter(({ rule }) => rule.startsWith('true-false/same-'))
		.map((draft) => {
			const question = buildQuestion(draft, analysis.article.sha256, 0, seeded('x'));
			expect(verify(question, analysis.article)).toEqual({ ok: true });
			return /“(.*)\.”/su.exec(draft.stem)?.[1] ?? '';
		});
}

describe('reword', () => {
	it.each([
		[
			'Owen Drake designed the stone lighthouse of Larrow in a single winter.',
			'The stone lighthouse of Larrow was designed by Owen Drake in a single winter'
		],
		[
			'The old lamps of the lighthouse were repaired by Elsa Lorne without any help.',
			'Elsa Lorne repaired the old lamps of the lighthouse without any help'
		],
		[
			'Nora Kestrel has rejected the plan for a second bridge across the harbour.',
			'Nora Kestrel has not accepted the plan for a second bridge across the harbour'
		],
		[
			'Owen Drake attended Dunleigh College on the northern coast of Larrow.',
			'Owen Drake went to Dunleigh College on the northern coast of Larrow'
		],
		[
			'Owen Drake served as president of the Larrow Harbour Society.',
			'Owen Drake was president of the Larrow Harbour Society'
		],
		[
			'Owen Drake left the harbour of Larrow for Dunleigh in 1954.',
			'Owen Drake left the harbour of Larrow for Dunleigh in the 1950s'
		]
	])('says %s in other words', (text, expected) => {
		expect(same(text).join('|').replace(/^the/, 'The')).toContain(expected);
	});

	it.each([
		'Owen Drake did not attend Dunleigh College on the northern coast of Larrow.',
		'Owen Drake may have rejected the plan for a second bridge across the harbour.',
		'Owen Drake finished his famous history of the harbour by 1954.',
		'Owen Drake loved his sister and the stone lighthouse of Larrow.'
	])('leaves %s as it is', (text) => {
		expect(same(text)).toEqual([]);
	});
});
