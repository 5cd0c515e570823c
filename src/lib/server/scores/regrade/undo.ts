import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Database, Tx } from '../../db/open.ts';
import { questions } from '../../db/schema/questions.ts';
import { regrades, type Mend } from '../../db/schema/scores.ts';
import { DomainError } from '../../errors.ts';
import { setQuestion } from '../../questions/store.ts';
import { decisionsIn, keysOf } from './in-force.ts';
import { decisionsOver, marksOfRegrade, regradeById } from './queries.ts';
import { rulingOf } from './ruling.ts';
import { affectedBy, markOf } from './scope.ts';
import { mendWords } from './words.ts';
import { writeMarks } from './write-marks.ts';

type Entry = typeof regrades.$inferSelect;

/**
 * Takes a decision back: each mark becomes what it was before, those made since are made anew, and the
 * scores follow. The entry stays in the ledger, as undone.
 *
 * @throws DomainError `regrade-not-found` (404), `undone-already` or `undo-later-first` (409).
 */
export const undoRegrade = (
	db: Database,
	{
		id,
		ownerId,
		actorId
	}: { readonly id: string; readonly ownerId: string; readonly actorId: string },
	now: number
): Promise<{ readonly moved: number }> =>
	db.write((tx) => {
		const entry = regradeById(tx).get({ id });
		if (!entry?.mend || !entry.versionId || entry.ownerId !== ownerId)
			throw new DomainError('regrade-not-found', 404, 'There is no such change.');
		if (entry.undoneAt !== null)
			throw new DomainError('undone-already', 409, 'This change was taken back already.');
		const later = laterThan(tx, entry);
		if (later)
			throw new DomainError(
				'undo-later-first',
				409,
				`“${mendWords(later)}” was decided after this and builds on it. Take that back first.`
			);
		tx.update(regrades).set({ undoneAt: now, undoneBy: actorId }).where(eq(regrades.id, id)).run();
		const scope = { versionId: entry.versionId, ownerId };
		const rest = decisionsOver(tx).all({ id: scope.versionId, owner: ownerId });
		const ruling = rulingOf(decisionsIn(rest));
		const keys = keysOf(tx, scope.versionId, ruling);
		const before = new Map(
			marksOfRegrade(tx)
				.all({ id })
				.map((row) => [row.attemptId, row.before])
		);
		const marks = affectedBy(tx, scope).map((affected) => ({
			affected,
			after: before.get(affected.attemptId) ?? markOf(affected, ruling, keys)
		}));
		const changes = writeMarks(tx, null, marks, now);
		if (entry.mend.kind === 'key') backToDesk(tx, entry, entry.mend);
		return { moved: changes.length };
	});

/** The first decision still in force that was made after this one and bears on the same marks. */
function laterThan(tx: Tx, entry: Entry): Mend | null {
	const rows = tx
		.select({ id: regrades.id, mend: regrades.mend })
		.from(regrades)
		.where(
			and(
				eq(regrades.versionId, entry.versionId ?? ''),
				eq(regrades.ownerId, entry.ownerId ?? ''),
				isNull(regrades.undoneAt)
			)
		)
		.orderBy(asc(regrades.at), asc(sql`${regrades}.rowid`))
		.all();
	const after = rows.slice(rows.findIndex(({ id }) => id === entry.id) + 1);
	return after.findLast(({ mend }) => mend !== null && meets(entry.mend, mend))?.mend ?? null;
}

/** Two markings of different typed words touch no mark in common; everything else may. */
const meets = (a: Mend | null, b: Mend): boolean =>
	a?.kind !== 'typed' || b.kind !== 'typed' || a.key === b.key;

/** The question at the desk becomes what it was, unless somebody has changed it since. */
function backToDesk(tx: Tx, entry: Entry, mend: Extract<Mend, { kind: 'key' }>): void {
	if (!mend.desk) return;
	const question = tx.select().from(questions).where(eq(questions.id, entry.questionId)).get();
	if (question?.current === entry.toVersion) setQuestion(tx, entry.questionId, mend.desk);
}
