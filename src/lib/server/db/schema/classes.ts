import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { users } from './accounts.ts';
import { flag, id, moment } from './columns.ts';

export const classes = sqliteTable(
	'classes',
	{
		id: id(),
		ownerId: text('owner_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		name: text('name').notNull(),
		/** Eight characters of an alphabet without look-alikes, in capitals, no separator. */
		joinCode: text('join_code').notNull().unique(),
		/** False while nobody new may join. */
		joinOpen: flag('join_open').notNull().default(true),
		/** After this moment the code lets nobody new in; null for no end. */
		joinUntil: moment('join_until'),
		createdAt: moment('created_at').notNull(),
		archivedAt: moment('archived_at')
	},
	(t) => [index('classes_by_owner').on(t.ownerId)]
);

/** The roster: which pupil is in which class, under which name. */
export const enrolments = sqliteTable(
	'enrolments',
	{
		id: id(),
		classId: text('class_id')
			.notNull()
			.references(() => classes.id, { onDelete: 'cascade' }),
		pupilId: text('pupil_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		/** As typed, trimmed. */
		name: text('name').notNull(),
		/** Folded for comparison (case, accents, spaces). Two pupils may share one. */
		nameKey: text('name_key').notNull(),
		joinedAt: moment('joined_at').notNull(),
		removedAt: moment('removed_at')
	},
	(t) => [
		uniqueIndex('enrolments_once').on(t.classId, t.pupilId),
		index('enrolments_by_pupil').on(t.pupilId),
		index('enrolments_by_name').on(t.classId, t.nameKey)
	]
);
