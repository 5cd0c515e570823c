import { eq, inArray } from 'drizzle-orm';
import type { Total } from '../../../measures/marks.ts';
import type { Reader } from '../../db/open.ts';
import { assignments } from '../../db/schema/assignments.ts';
import { classes } from '../../db/schema/classes.ts';
import { quizzes } from '../../db/schema/quizzes.ts';
import { settingsOf } from '../../quizzes/settings.ts';
import { headOf, itemsSeen, rosterOf } from '../sheet-queries.ts';
import { figuresOf, scoreThatCounts, type ClassFigures, type Marked } from './figures.ts';
import type { Proposal } from './propose.ts';
import { affectedBy, markOf, scoreWith, type Affected } from './scope.ts';

/** A pupil whose score would move. */
export interface Mover {
	readonly pupilId: string;
	readonly name: string;
	readonly before: Total;
	readonly after: Total;
}

/** What a change would do, before it is made. */
export interface RegradePreview {
	/** Attempts with the question that were handed in, in all classes of the teacher. */
	readonly attempts: number;
	/** Those of them whose score would rise, fall. */
	readonly up: number;
	readonly down: number;
	/** The pupils of this class whose score would move, in alphabetical order. */
	readonly movers: readonly Mover[];
	/** Over the attempts of this class that count. */
	readonly before: ClassFigures;
	readonly after: ClassFigures;
	/** The other assignments that it would reach. */
	readonly elsewhere: readonly {
		readonly id: string;
		readonly title: string;
		readonly className: string;
		readonly attempts: number;
		readonly moved: number;
	}[];
}

/** What a change would do: at the assignment that it is looked at from, and elsewhere. */
export function previewOf(
	read: Reader,
	{ scope, ruling, keyed, now }: Proposal,
	assignmentId: string
): RegradePreview {
	const keys = { seen: now.seen, keyed };
	const outcomes = affectedBy(read, scope).map((affected) => {
		const mark = markOf(affected, ruling, keys);
		const after = scoreWith(affected, mark);
		return { affected, mark, after, shift: shiftOf(affected.score, after) };
	});
	const here = outcomes.filter(({ affected }) => affected.assignmentId === assignmentId);
	const items = itemsById(read, here);
	const byPupil = Map.groupBy(here, ({ affected }) => affected.userId);
	const { assignment, settings } = headOf(read, assignmentId);
	const { counts } = settingsOf(settings);
	const pupils = rosterOf(read, assignment.classId)
		.flatMap(({ pupilId, name }) => {
			const own = byPupil.get(pupilId) ?? [];
			const before = own.map(({ affected }): Marked => ({
				number: affected.number,
				items: items.get(affected.attemptId) ?? [],
				marks: affected.marks,
				...affected.score
			}));
			const after = own.map(({ affected, mark, after }): Marked => ({
				number: affected.number,
				items: items.get(affected.attemptId) ?? [],
				marks: affected.marks.with(affected.position, mark),
				...after
			}));
			return own.length > 0 ? [{ pupilId, name, before, after }] : [];
		})
		.sort((a, b) => a.name.localeCompare(b.name));
	const movers = pupils.flatMap(({ pupilId, name, before, after }) => {
		const [from, to] = [scoreThatCounts(before, counts), scoreThatCounts(after, counts)];
		return from.points === to.points && from.outOf === to.outOf
			? []
			: [{ pupilId, name, before: from, after: to }];
	});
	return {
		attempts: outcomes.length,
		up: outcomes.filter(({ shift }) => shift > 0).length,
		down: outcomes.filter(({ shift }) => shift < 0).length,
		movers,
		before: figuresOf(
			pupils.map(({ before }) => before),
			counts,
			scope.versionId
		),
		after: figuresOf(
			pupils.map(({ after }) => after),
			counts,
			scope.versionId
		),
		elsewhere: elsewhereOf(read, outcomes, assignmentId)
	};
}

/** The questions of each attempt in its own order, to tell whose mark is whose. */
function itemsById(read: Reader, outcomes: readonly { readonly affected: Affected }[]) {
	const ids = outcomes.map(({ affected }) => affected.attemptId);
	return new Map(itemsSeen(read, ids).map(({ id, items }) => [id, items]));
}

/** Above 0 where the share of the points rises, below 0 where it falls. */
function shiftOf(before: Total, after: Total): number {
	const share = ({ points, outOf }: Total) => (outOf > 0 ? points / outOf : 0);
	const difference = share(after) - share(before);
	return Math.abs(difference) < 1e-9 ? after.points - before.points : difference;
}

function elsewhereOf(
	read: Reader,
	outcomes: readonly {
		readonly affected: { readonly assignmentId: string };
		readonly shift: number;
	}[],
	assignmentId: string
) {
	const byAssignment = Map.groupBy(outcomes, ({ affected }) => affected.assignmentId);
	byAssignment.delete(assignmentId);
	return read
		.select({ id: assignments.id, title: quizzes.title, className: classes.name })
		.from(assignments)
		.innerJoin(quizzes, eq(quizzes.id, assignments.quizId))
		.innerJoin(classes, eq(classes.id, assignments.classId))
		.where(inArray(assignments.id, [...byAssignment.keys()]))
		.all()
		.map((row) => {
			const own = byAssignment.get(row.id) ?? [];
			return { ...row, attempts: own.length, moved: own.filter(({ shift }) => shift !== 0).length };
		});
}
