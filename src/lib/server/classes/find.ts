import { and, eq, isNull, sql } from 'drizzle-orm';
import { enrolmentInClass } from '../accounts/authority-queries.ts';
import type { Reader, Tx } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { classes } from '../db/schema/classes.ts';
import { DomainError } from '../errors.ts';
import { plainCode } from './codes.ts';

export type ClassRow = typeof classes.$inferSelect;

const byCode = prepared((on) =>
	on
		.select()
		.from(classes)
		.where(and(eq(classes.joinCode, sql.placeholder('code')), isNull(classes.archivedAt)))
		.prepare()
);

/**
 * The class that a code belongs to, whether it lets anybody new in or not.
 *
 * @param typed As typed, hyphens and small letters allowed.
 * @throws DomainError `code-unknown`.
 */
export function classOfCode(on: Reader | Tx, typed: string): ClassRow {
	const row = byCode(on).get({ code: plainCode(typed) });
	if (row) return row;
	const message = 'No class has this code. Look at it again, or ask your teacher.';
	throw new DomainError('code-unknown', 404, message, 'code');
}

/** Whether a class lets anybody new in at a moment. */
export function letsIn(row: Pick<ClassRow, 'joinOpen' | 'joinUntil'>, now: number): boolean {
	return row.joinOpen && (row.joinUntil === null || row.joinUntil > now);
}

/**
 * The class that a code lets somebody new into.
 *
 * @throws DomainError `code-unknown`, or `code-closed` where it lets nobody new in.
 */
export function classToJoin(on: Reader | Tx, typed: string, now: number): ClassRow {
	const row = classOfCode(on, typed);
	if (letsIn(row, now)) return row;
	const message = 'This class takes nobody new at the moment. Ask your teacher to open it.';
	throw new DomainError('code-closed', 403, message, 'code');
}

/** Whether somebody is on the roster of a class. */
export function isInClass(on: Reader | Tx, classId: string, userId: string): boolean {
	return enrolmentInClass(on).get({ id: classId, user: userId }) !== undefined;
}
