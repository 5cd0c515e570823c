import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { openDatabase } from '../../src/lib/server/db/open.ts';
import type { Installation } from './installation.ts';

const DAY = 86_400_000;

/** Lets days go by: what was handed in and practised was so many days earlier. */
export async function daysLater({ folder }: Installation, days: number) {
	const db = await openDatabase({ file: join(folder, 'readback.db') });
	await db.write((tx) => {
		const ms = days * DAY;
		tx.run(sql`update attempts set started_at = started_at - ${ms}`);
		tx.run(sql`update submissions set submitted_at = submitted_at - ${ms}`);
		tx.run(sql`update cards set due_at = due_at - ${ms},
			state = json_set(state, '$.lastReview', json_extract(state, '$.lastReview') - ${ms})`);
	});
	await db.close();
}
