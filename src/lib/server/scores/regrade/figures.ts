import { consistencyOf } from '../../../measures/consistency.ts';
import { counted, type Countable } from '../../../measures/counting.ts';
import { discriminationOf } from '../../../measures/discrimination.ts';
import type { MarkOf, Total } from '../../../measures/marks.ts';
import { columnOf, type MarkMatrix } from '../../../measures/matrix.ts';
import type { Counts } from '../../db/schema/quizzes.ts';

/** An attempt with its marks, as far as it counts. */
export interface Marked extends Countable, Total {
	readonly items: readonly { readonly questionVersionId: string }[];
	/** In step with the items. */
	readonly marks: readonly MarkOf[];
}

/** How a class stands; null where there is not enough to tell. */
export interface ClassFigures {
	/** Mean score in points, and what could be had. */
	readonly mean: number | null;
	readonly outOf: number;
	/** Mean credit of the question, 0 to 1. */
	readonly facility: number | null;
	/** Coefficient of internal consistency, in percent. */
	readonly consistency: number | null;
	/** Discrimination index of the question, -100 to 100. */
	readonly discrimination: number | null;
}

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** The score of one pupil by the attempts that count: of several their mean. */
export function scoreThatCounts(own: readonly Marked[], counts: Counts): Total {
	const all = counted(own, counts);
	if (all.length === 0) return { points: 0, outOf: 0 };
	return {
		points: mean(all.map(({ points }) => points)),
		outOf: mean(all.map(({ outOf }) => outOf))
	};
}

/** Figures over a class: a list of attempts for each pupil who handed in. */
export function figuresOf(
	pupils: readonly (readonly Marked[])[],
	counts: Counts,
	versionId: string
): ClassFigures {
	const scores = pupils.map((own) => scoreThatCounts(own, counts));
	const versions = pupils[0]?.[0]?.items.map((item) => item.questionVersionId) ?? [];
	const tables = pupils.map((own) => counted(own, counts).map((one) => marksByVersion(one)));
	const matrix: MarkMatrix = {
		rows: tables.map((several) =>
			versions.map((id) => {
				const marks = several.flatMap((marks) => marks.get(id) ?? []);
				return marks.length > 0 ? mean(marks.map(({ credit, points }) => credit * points)) : null;
			})
		),
		greatest: versions.map((id) => tables[0]?.[0]?.get(id)?.points ?? 0)
	};
	// What is worth no points is not there for the statistics.
	const worth = matrix.greatest.flatMap((most, item) => (most > 0 ? item : []));
	const whole = matrix.rows.map((row) => worth.flatMap((item) => row[item] ?? []));
	const item = versions.indexOf(versionId);
	const { discrimination } = discriminationOf(columnOf(matrix, item));
	const credits = tables.flatMap((several) =>
		several.flatMap((marks) => marks.get(versionId)?.credit ?? [])
	);
	const complete = whole.filter((row) => row.length === worth.length);
	return {
		mean: scores.length > 0 ? mean(scores.map(({ points }) => points)) : null,
		outOf: scores[0]?.outOf ?? 0,
		facility: credits.length > 0 ? mean(credits) : null,
		consistency: consistencyOf(complete)?.consistency ?? null,
		discrimination: worth.includes(item) && discrimination.known ? discrimination.value : null
	};
}

const marksByVersion = ({ items, marks }: Marked): ReadonlyMap<string, MarkOf> =>
	new Map(
		items.flatMap(({ questionVersionId }, i) => {
			const mark = marks[i];
			return mark ? [[questionVersionId, mark]] : [];
		})
	);
