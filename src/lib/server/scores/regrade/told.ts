import { and, eq, sql } from 'drizzle-orm';
import type { Reader } from '../../db/open.ts';
import { prepared } from '../../db/prepared.ts';
import { attempts } from '../../db/schema/attempts.ts';
import { regradeMarks, type Mend } from '../../db/schema/scores.ts';
import { decisionsAt, ledgerOver } from './queries.ts';
import { ownerOf } from './scope.ts';

/** A decision as a pupil is told it. */
export type ToldMend =
	| { readonly kind: 'key' }
	| Extract<Mend, { readonly kind: 'standing' | 'points' }>
	| { readonly kind: 'typed'; readonly shown: string; readonly credit: number };

/** A change of a question that a pupil is told of. */
export interface ToldChange {
	/** Place of the question in the attempt, from 0. */
	readonly position: number;
	/** What was decided; of a mended key no more than that it was. */
	readonly what: ToldMend;
	/** The teacher's words. */
	readonly why: string;
	readonly at: number;
	/** Points of the question before and after; null where the attempt was marked so from the start. */
	readonly points: { readonly before: number; readonly after: number } | null;
}

const attemptRow = prepared((on) =>
	on
		.select({ assignmentId: attempts.assignmentId, items: attempts.items })
		.from(attempts)
		.where(eq(attempts.id, sql.placeholder('id')))
		.prepare()
);

const changedMark = prepared((on) =>
	on
		.select()
		.from(regradeMarks)
		.where(
			and(
				eq(regradeMarks.regradeId, sql.placeholder('id')),
				eq(regradeMarks.attemptId, sql.placeholder('attempt'))
			)
		)
		.prepare()
);

/**
 * What was decided of the questions of an attempt since it was made, and what that did to it, in the
 * order of its questions. Only for who may see the score (`visibilityOf`). What was typed by others is
 * not told.
 */
export function changesTold(read: Reader, attemptId: string): ToldChange[] {
	const attempt = attemptRow(read).get({ id: attemptId });
	if (!attempt?.assignmentId) return [];
	const decided = new Set(
		decisionsAt(read)
			.all({ id: attempt.assignmentId })
			.map(({ versionId }) => versionId)
	);
	const owner = ownerOf(read, attempt.assignmentId);
	return attempt.items.flatMap(({ questionVersionId }, position) => {
		if (!decided.has(questionVersionId)) return [];
		return ledgerOver(read)
			.all({ id: questionVersionId, owner })
			.toReversed()
			.flatMap(({ id, mend, reason, at, undoneAt }): ToldChange[] => {
				if (!mend || undoneAt !== null) return [];
				const row = changedMark(read).get({ id, attempt: attemptId });
				if (!row && mend.kind === 'typed') return [];
				const worth = ({ credit, points }: { credit: number; points: number }) => credit * points;
				const points = row ? { before: worth(row.before), after: worth(row.after) } : null;
				return [{ position, what: toldMend(mend), why: reason, at, points }];
			});
	});
}

function toldMend(mend: Mend): ToldMend {
	switch (mend.kind) {
		case 'key':
			return { kind: 'key' };
		case 'typed':
			return { kind: 'typed', shown: mend.shown, credit: mend.credit };
		default:
			return mend;
	}
}
