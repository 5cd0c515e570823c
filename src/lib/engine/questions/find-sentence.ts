import { findAnswer } from './find-answer.ts';
import { findFalse } from './find-false.ts';
import { findSaying } from './find-saying.ts';
import type { Maker } from './draft.ts';

/** A sentence is to be found in the article by what it does: it answers, refutes, warns, reports. */
export const makeFindSentence: Maker = (bench) => [
	...findAnswer(bench),
	...findFalse(bench),
	...findSaying(bench)
];
