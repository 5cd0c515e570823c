import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { users } from './accounts.ts';
import { id, json, moment } from './columns.ts';

/** What happened, for the record: who did what to which thing. Append-only. */
export const events = sqliteTable(
	'events',
	{
		id: id(),
		at: moment('at').notNull(),
		actorId: text('actor_id').references(() => users.id, { onDelete: 'set null' }),
		/** e.g. `attempt.submitted`, `question.approved`. */
		kind: text('kind').notNull(),
		/** Id of the thing. */
		subject: text('subject').notNull(),
		data: json<Readonly<Record<string, string | number | boolean | null>>>('data').notNull()
	},
	(t) => [index('events_by_subject').on(t.subject, t.at)]
);
