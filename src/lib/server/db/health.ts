import { sql } from 'drizzle-orm';
import type { Database } from './open.ts';

/** Whether the database answers a question. @throws Error of the driver where it does not */
export function isReadable(db: Database): boolean {
	return db.read.get<{ one: number }>(sql`select 1 as one`)?.one === 1;
}
