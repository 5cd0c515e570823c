import { sum } from './sums.ts';

/** Pupils by questions: what each earned. */
export interface MarkMatrix {
	/** A row for each pupil, in points; null where the pupil was not asked that question. */
	readonly rows: readonly (readonly (number | null)[])[];
	/** The greatest mark of each question, in points. */
	readonly greatest: readonly number[];
}

/** One question over those who were asked it: three lists in step. */
export interface Column {
	/** x */
	readonly marks: readonly number[];
	/** T */
	readonly totals: readonly number[];
	/** R = T - x */
	readonly rests: readonly number[];
}

/** What a pupil earned in all. */
export const totalOfRow = (row: readonly (number | null)[]): number =>
	sum(row.map((mark) => mark ?? 0));

/** The marks of one question, with totals and rests of the same pupils. */
export function columnOf({ rows }: MarkMatrix, item: number): Column {
	const asked = rows.filter((row) => typeof row[item] === 'number');
	const marks = asked.map((row) => row[item] ?? 0);
	const totals = asked.map(totalOfRow);
	return { marks, totals, rests: totals.map((total, s) => total - (marks[s] ?? 0)) };
}

/** The pupils who were asked every question. */
export const completeRows = ({ rows, greatest }: MarkMatrix): readonly (readonly number[])[] =>
	rows.filter((row): row is number[] => greatest.every((_, item) => typeof row[item] === 'number'));
