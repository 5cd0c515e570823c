import { eq } from 'drizzle-orm';
import type { Answer, Question } from '../../../engine/types.ts';
import { totalOf, type MarkOf, type Total } from '../../../measures/marks.ts';
import type { Reader } from '../../db/open.ts';
import { assignments } from '../../db/schema/assignments.ts';
import { classes } from '../../db/schema/classes.ts';
import type { AttemptItem } from '../../db/schema/attempts.ts';
import type { MarkState } from '../../db/schema/scores.ts';
import { DomainError } from '../../errors.ts';
import { markUnder } from './mark-under.ts';
import { attemptsWith } from './queries.ts';
import type { Ruling } from './ruling.ts';

/** A question as pupils saw it, in the classes of one teacher: what a decision is about. */
export interface Scope {
	readonly versionId: string;
	/** Owner of the classes. */
	readonly ownerId: string;
}

/** An attempt that was handed in and has the question in it. */
export interface Affected {
	readonly attemptId: string;
	readonly userId: string;
	readonly number: number;
	readonly assignmentId: string;
	/** The place of the question in the attempt. */
	readonly position: number;
	readonly item: Pick<AttemptItem, 'questionVersionId' | 'points'>;
	/** Whether the quiz asks for the proof. */
	readonly proof: boolean;
	readonly answer: Answer;
	readonly before: MarkState;
	/** All marks of the attempt, in its order. */
	readonly marks: readonly MarkOf[];
	readonly score: Total;
}

/** Whose classes an assignment belongs to; throws `assignment-not-found` (404). */
export function ownerOf(read: Reader, assignmentId: string): string {
	const row = read
		.select({ ownerId: classes.ownerId })
		.from(assignments)
		.innerJoin(classes, eq(classes.id, assignments.classId))
		.where(eq(assignments.id, assignmentId))
		.get();
	if (!row) throw new DomainError('assignment-not-found', 404, 'There is no such assignment.');
	return row.ownerId;
}

/** Every attempt that a decision over the question bears on. */
export function affectedBy(read: Reader, { versionId, ownerId }: Scope): Affected[] {
	return attemptsWith(read)
		.all({ id: versionId, owner: ownerId })
		.flatMap(({ settings, points, outOf, answer, itemPoints, ...row }) => {
			const marks = (JSON.parse(row.marks) as readonly (readonly [number, number])[]).map(
				([credit, points]) => ({ credit, points })
			);
			const [questionVersionId, proof, unsure] = JSON.parse(row.mark) as MarkedBy;
			const mark = marks[row.position];
			if (!mark) return [];
			return {
				...row,
				item: { questionVersionId: versionId, points: itemPoints },
				proof: settings.proof === true,
				answer: answer === null ? { chosen: [] } : (JSON.parse(answer) as Answer),
				before: {
					questionVersionId,
					...mark,
					proof: proof === null ? null : proof === 1,
					unsure: unsure === 1
				},
				marks,
				score: { points, outOf }
			};
		});
}

type MarkedBy = readonly [questionVersionId: string, proof: 0 | 1 | null, unsure: 0 | 1];

/** A mark without what no decision changes. */
export const stateOf = ({
	questionVersionId,
	credit,
	points,
	proof,
	unsure
}: MarkState): MarkState => ({
	questionVersionId,
	credit,
	points,
	proof,
	unsure
});

export const sameState = (a: MarkState, b: MarkState): boolean =>
	a.questionVersionId === b.questionVersionId &&
	a.credit === b.credit &&
	a.points === b.points &&
	a.proof === b.proof &&
	a.unsure === b.unsure;

/** The questions that a ruling marks by. */
export interface Keys {
	readonly seen: Question;
	readonly keyed: Question | null;
}

/** The mark of an attempt under a ruling. */
export const markOf = (affected: Affected, ruling: Ruling, { seen, keyed }: Keys): MarkState =>
	stateOf(
		markUnder({
			item: affected.item,
			seen,
			keyed,
			answer: affected.answer,
			asked: { proof: affected.proof },
			ruling
		})
	);

/** The score of an attempt with another mark at the place of the question. */
export const scoreWith = ({ marks, position }: Affected, mark: MarkOf): Total =>
	totalOf(marks.with(position, mark));
