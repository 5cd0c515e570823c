import { and, asc, count, eq, sql } from 'drizzle-orm';
import * as v from 'valibot';
import { MARK_COLOURS, NOTE_LENGTH, type ReadingMark } from '../../measures/reading/types.ts';
import { sittingById } from '../attempts/queries.ts';
import { articleView } from '../attempts/versions.ts';
import { newId } from '../db/id.ts';
import type { Database, Reader, Tx } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { readingMarks } from '../db/schema/reading.ts';
import { DomainError } from '../errors.ts';

/** Marks that one person may have in one article. */
export const MOST_MARKS = 300;

const TOO_MANY = 'You have marked as much as one article can hold. Take a mark away first.';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const note = v.pipe(v.string(), v.trim());

/** What a browser sends of a mark: `[start, end)` of the article. */
export const MarkBody = v.object({
	start: offset,
	end: offset,
	colour: v.picklist(MARK_COLOURS),
	note: v.optional(note, '')
});

/** What may be changed of one. */
export const MarkChange = v.object({ colour: v.picklist(MARK_COLOURS), note });

type Row = typeof readingMarks.$inferSelect;

const shown = ({ id, start, end, colour, note }: Row): ReadingMark => ({
	id,
	span: [start, end],
	colour,
	note
});

const rowsOf = prepared((on) =>
	on
		.select()
		.from(readingMarks)
		.where(
			and(
				eq(readingMarks.userId, sql.placeholder('user')),
				eq(readingMarks.articleVersionId, sql.placeholder('version'))
			)
		)
		.orderBy(asc(readingMarks.start), asc(readingMarks.end))
		.prepare()
);

/** What one person marked in an article version, in order of the text. */
export const marksOf = (read: Reader | Tx, userId: string, versionId: string): ReadingMark[] =>
	rowsOf(read).all({ user: userId, version: versionId }).map(shown);

function checkNote(text: string): void {
	if (text.length > NOTE_LENGTH)
		throw new DomainError('note-too-long', 422, `Use ${NOTE_LENGTH} characters at most.`);
}

/**
 * Marks a place; one that is marked already gets the new colour, and the note where there is one.
 *
 * @throws DomainError `not-in-article`, `note-too-long` (422) or `too-many-marks` (409).
 */
export async function addMark(
	db: Database,
	input: v.InferOutput<typeof MarkBody> & {
		readonly userId: string;
		readonly articleVersionId: string;
		readonly now: number;
	}
): Promise<ReadingMark> {
	const { now, ...values } = input;
	const { userId, articleVersionId, start, end, colour } = values;
	const length = articleView(db.read, articleVersionId)?.text.length ?? 0;
	if (start >= end || end > length)
		throw new DomainError('not-in-article', 422, 'Choose words of the article.');
	checkNote(values.note);
	return db.write((tx) => {
		const own = and(
			eq(readingMarks.userId, userId),
			eq(readingMarks.articleVersionId, articleVersionId)
		);
		const many = tx.select({ n: count() }).from(readingMarks).where(own).get()?.n ?? 0;
		if (many >= MOST_MARKS) throw new DomainError('too-many-marks', 409, TOO_MANY);
		const row = tx
			.insert(readingMarks)
			.values({ id: newId(), ...values, createdAt: now, updatedAt: now })
			.onConflictDoUpdate({
				target: [
					readingMarks.userId,
					readingMarks.articleVersionId,
					readingMarks.start,
					readingMarks.end
				],
				set: { colour, updatedAt: now, ...(values.note === '' ? {} : { note: values.note }) }
			})
			.returning()
			.get();
		return shown(row);
	});
}

/**
 * Marks a place in the article of an attempt. Whose attempt it is must have been checked.
 *
 * @throws DomainError `attempt-not-found` (404), and as {@link addMark}.
 */
export async function markIn(
	db: Database,
	input: {
		readonly attemptId: string;
		readonly mark: v.InferOutput<typeof MarkBody>;
		readonly now: number;
	}
): Promise<ReadingMark> {
	const { attemptId, mark, now } = input;
	const sitting = sittingById(db.read).get({ id: attemptId });
	if (!sitting) throw new DomainError('attempt-not-found', 404, 'There is no such attempt.');
	const { userId, articleVersionId } = sitting;
	return addMark(db, { ...mark, userId, articleVersionId, now });
}

/**
 * Changes colour and note of a mark. Whose it is must have been checked (`requireOwnMark`).
 *
 * @returns Null where it was removed meanwhile.
 * @throws DomainError `note-too-long` (422).
 */
export async function changeMark(
	db: Database,
	{ id, now, ...set }: v.InferOutput<typeof MarkChange> & { readonly id: string; now: number }
): Promise<ReadingMark | null> {
	checkNote(set.note);
	const row = await db.write((tx) =>
		tx
			.update(readingMarks)
			.set({ ...set, updatedAt: now })
			.where(eq(readingMarks.id, id))
			.returning()
			.get()
	);
	return row ? shown(row) : null;
}

/** Takes a mark and its note away. Whose it is must have been checked (`requireOwnMark`). */
export async function removeMark(db: Database, id: string): Promise<void> {
	await db.write((tx) => {
		tx.delete(readingMarks).where(eq(readingMarks.id, id)).run();
	});
}
