import { MINUTE } from '../db/clock.ts';
import type { Database } from '../db/open.ts';

/** The last sign of life of an attempt: when, and which question was on the screen. */
export interface Sign {
	readonly at: number;
	/** Place of the question in the attempt, or null where the last step was shown. */
	readonly position: number | null;
}

/** A sign older than this, in ms, is forgotten. */
const KEPT = 30 * MINUTE;

// Of no worth after a restart, and renewed in seconds: so it is in memory and costs no commit.
const books = new WeakMap<Database, Map<string, Sign>>();

function bookOf(db: Database): Map<string, Sign> {
	let book = books.get(db);
	if (!book) books.set(db, (book = new Map()));
	return book;
}

/** Notes that the page of an attempt is open at a question. */
export function noteSign(db: Database, attemptId: string, sign: Sign): void {
	const book = bookOf(db);
	// Written anew at its end, so that the oldest stand first.
	book.delete(attemptId);
	book.set(attemptId, sign);
	for (const [id, { at }] of book) {
		if (at > sign.at - KEPT) break;
		book.delete(id);
	}
}

/** The last sign of an attempt, if there was one lately. */
export const signOf = (db: Database, attemptId: string): Sign | undefined =>
	bookOf(db).get(attemptId);
