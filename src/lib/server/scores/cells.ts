import { isAnswered } from '../../engine/quality/grade.ts';
import type { Answer } from '../../engine/types.ts';
import type { Reader } from '../db/open.ts';
import {
	answersAt,
	itemsSeen,
	marksAt,
	type AnswerCells,
	type Item,
	type MarkCells
} from './sheet-queries.ts';

/** One answer as it was given, and its mark. */
export interface SheetCell {
	/** As stored, in indices of the options; null where nothing was answered. */
	readonly answer: Answer | null;
	/** Share of the points, 0 to 1. */
	readonly credit: number;
	/** What the question was worth in this attempt: 0 where it does not count. */
	readonly points: number;
	/** Whether the sentence chosen proves it; null where none was asked for. */
	readonly proof: boolean | null;
	/** A teacher has yet to look at it. */
	readonly unsure: boolean;
	/** UTC ms; null where nothing was answered. */
	readonly savedAt: number | null;
	/** The version by whose key it was marked. */
	readonly markedBy: string | null;
}

/**
 * The answers of attempts, by attempt, in the order of the quiz: an attempt may have seen its
 * questions in another.
 */
export function cellsOf(
	read: Reader,
	attemptIds: readonly string[],
	items: readonly Item[]
): ReadonlyMap<string, readonly SheetCell[]> {
	const answers = answersAt(read, attemptIds);
	const marks = marksAt(read, attemptIds);
	return new Map(
		itemsSeen(read, attemptIds).map(({ id, items: seen }) => {
			const places = new Map(seen.map((item, at) => [item.questionVersionId, at]));
			const cells = items.map(({ questionVersionId }): SheetCell => {
				const at = places.get(questionVersionId) ?? -1;
				return cellOf(answers.get(id)?.get(at), marks.get(id)?.get(at));
			});
			return [id, cells];
		})
	);
}

function cellOf(given: AnswerCells | undefined, mark: MarkCells | undefined): SheetCell {
	const [, answer, savedAt] = given ?? [];
	const [, credit = 0, points = 0, proof = null, unsure = 0, markedBy = null] = mark ?? [];
	const answered = answer !== undefined && isAnswered(answer);
	return {
		answer: answered ? answer : null,
		credit,
		points,
		proof: proof === null ? null : proof === 1,
		unsure: unsure === 1,
		savedAt: answered ? (savedAt ?? null) : null,
		markedBy
	};
}
