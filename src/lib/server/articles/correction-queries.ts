import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { prepared } from '../db/prepared.ts';
import { corrections } from '../db/schema/articles.ts';

const id = sql.placeholder('id');

/** The corrections of article version `id` that are in force, in the order in which they were made. */
export const correctionsInForce = prepared((on) =>
	on
		.select()
		.from(corrections)
		.where(and(eq(corrections.versionId, id), isNull(corrections.undoneAt)))
		.orderBy(asc(corrections.at), asc(sql`${corrections}.rowid`))
		.prepare()
);

export const correctionById = prepared((on) =>
	on.select().from(corrections).where(eq(corrections.id, id)).prepare()
);
