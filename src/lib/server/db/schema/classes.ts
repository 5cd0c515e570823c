import {
	index,
	integer,
	primaryKey,
	real,
	sqliteTable,
	text,
	uniqueIndex
} from 'drizzle-orm/sqlite-core';
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
		/** True where the code leads to a waiting list from which a teacher lets pupils in. */
		joinApproval: flag('join_approval').notNull().default(false),
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
		/** Id of the pupil in the school's own system, from a roster file; null where none was given. */
		externalId: text('external_id'),
		joinedAt: moment('joined_at').notNull(),
		removedAt: moment('removed_at')
	},
	(t) => [
		uniqueIndex('enrolments_once').on(t.classId, t.pupilId),
		index('enrolments_by_pupil').on(t.pupilId),
		index('enrolments_by_name').on(t.classId, t.nameKey)
	]
);

/** Who teaches a class beside its owner. */
export const classTeachers = sqliteTable(
	'class_teachers',
	{
		classId: text('class_id')
			.notNull()
			.references(() => classes.id, { onDelete: 'cascade' }),
		teacherId: text('teacher_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		addedAt: moment('added_at').notNull()
	},
	(t) => [
		primaryKey({ columns: [t.classId, t.teacherId] }),
		index('class_teachers_by_teacher').on(t.teacherId)
	]
);

/** Pupils who have used the code of a class that a teacher must let them into. */
export const waiting = sqliteTable(
	'waiting',
	{
		id: id(),
		classId: text('class_id')
			.notNull()
			.references(() => classes.id, { onDelete: 'cascade' }),
		pupilId: text('pupil_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		name: text('name').notNull(),
		nameKey: text('name_key').notNull(),
		askedAt: moment('asked_at').notNull(),
		/** When a teacher turned the pupil away; whoever was let in has no row any more. */
		refusedAt: moment('refused_at')
	},
	(t) => [
		uniqueIndex('waiting_once').on(t.classId, t.pupilId),
		index('waiting_by_pupil').on(t.pupilId)
	]
);

/** What one pupil is given beyond the others of a class; a pupil without a row has none. */
export const arrangements = sqliteTable('arrangements', {
	enrolmentId: text('enrolment_id')
		.primaryKey()
		.references(() => enrolments.id, { onDelete: 'cascade' }),
	/** Times the time of the others: 1 to 3; null for no limit at all. */
	time: real('time').default(1),
	/** Attempts beyond those of the assignment. */
	attempts: integer('attempts').notNull().default(0),
	/** Article and questions may be read aloud to the pupil. */
	readAloud: flag('read_aloud').notNull().default(false),
	updatedAt: moment('updated_at').notNull()
});
