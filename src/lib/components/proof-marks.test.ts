import { describe, expect, it } from 'vitest';
import type { Answer, Span } from '../engine/types.ts';
import { sourceMarks, wrongSentence } from './proof-marks.ts';

const option = (correct: boolean, from: Span | null) => ({ correct, why: '', from });
const FEEDBACK = {
	evidence: [[10, 20]] as const,
	options: [option(true, null), option(false, [30, 40]), option(false, null)]
};

describe('sourceMarks', () => {
	it.each<[string, Answer, string[]]>([
		['the right option', { chosen: [0] }, []],
		['a wrong one of the article', { chosen: [1] }, ['source-0 30-40']],
		['a wrong one of nowhere', { chosen: [2] }, []],
		['no option of a line', { chosen: [-1] }, []],
		['the proof', { chosen: [0], sentence: [10, 20] }, []],
		['a sentence that touches the proof', { chosen: [0], sentence: [8, 20] }, []],
		['another sentence', { chosen: [1], sentence: [20, 30] }, ['source-0 30-40', 'mine-0 20-30']]
	])('%s', (_name, answer, expected) => {
		const marks = sourceMarks([{ answer, feedback: FEEDBACK }]);
		expect(marks.map(({ id, span }) => `${id} ${span.join('-')}`)).toEqual(expected);
	});

	it('marks nothing while verdicts are kept', () => {
		expect(sourceMarks([{ answer: { chosen: [1], sentence: [20, 30] }, feedback: null }])).toEqual(
			[]
		);
		expect(wrongSentence({ chosen: [] }, FEEDBACK)).toBeNull();
	});
});
