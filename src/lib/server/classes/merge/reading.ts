import { sql } from 'drizzle-orm';
import type { Tx } from '../../db/open.ts';
import { readingMarks, readingSettings, wordsLookedUp } from '../../db/schema/reading.ts';

/**
 * Marks, words and how one reads become those of the account that stays; what both have of one place or
 * one word stays as that account has it.
 */
export function moveReading(tx: Tx, keepId: string, dropId: string): void {
	for (const table of [readingMarks, wordsLookedUp, readingSettings])
		tx.run(sql`update or ignore ${table} set user_id = ${keepId} where user_id = ${dropId}`);
}
