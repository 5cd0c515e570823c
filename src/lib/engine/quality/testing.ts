import type { ChooseOne, Option } from '../types.ts';

/** A sound question for tests, with parts replaced. */
export function sampleQuestion(parts: Partial<ChooseOne> = {}): ChooseOne {
	return {
		id: 'sample',
		kind: 'who-said',
		skill: 'speakers',
		process: 'retrieve',
		article: '0'.repeat(64),
		stem: 'Who said that the bridge would be closed?',
		options: sampleOptions('Ada Reyes', 'Tom Okafor', 'Lena Brandt'),
		evidence: [[0, 10]],
		rule: 'teacher',
		fact: null,
		takeaway: 'Ada Reyes said it.',
		difficulty: 0.3,
		response: 'one',
		...parts
	};
}

/** Options of which the first is right. */
export function sampleOptions(...texts: readonly string[]): Option[] {
	return texts.map((text, i) => ({
		text,
		correct: i === 0,
		why: i === 0 ? 'The article says so.' : 'The article says otherwise.',
		origin: 'teacher',
		from: null
	}));
}
