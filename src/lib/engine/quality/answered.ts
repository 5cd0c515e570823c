import type { Answer } from '../types.ts';

/** Whether anything was answered at all. */
export function isAnswered(answer: Answer): boolean {
	return (
		answer.chosen.some((index) => index >= 0) ||
		(answer.sentence ?? null) !== null ||
		(answer.text ?? '').trim() !== ''
	);
}
