import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { users } from './accounts.ts';
import { attempts } from './attempts.ts';
import { flag, id, json, moment } from './columns.ts';
import { questions, questionVersions, type QuestionStatus } from './questions.ts';

/** The mark of one question in one submitted attempt, computed from response and question version. */
export const marks = sqliteTable(
	'marks',
	{
		attemptId: text('attempt_id')
			.notNull()
			.references(() => attempts.id, { onDelete: 'cascade' }),
		position: integer('position').notNull(),
		/** The version whose key gave the mark: after a regrade a later one than was seen. */
		questionVersionId: text('question_version_id')
			.notNull()
			.references(() => questionVersions.id),
		/** Share of the points, 0 to 1. */
		credit: real('credit').notNull(),
		points: real('points').notNull(),
		answered: integer('answered', { mode: 'boolean' }).notNull(),
		/** Whether the sentence chosen as proof proves it; null where none was asked for. */
		proof: flag('proof'),
		/** True while a teacher has to look: typed words that no rule knows. */
		unsure: flag('unsure').notNull().default(false)
	},
	(t) => [primaryKey({ columns: [t.attemptId, t.position] })]
);

/** The score of one submitted attempt. */
export const scores = sqliteTable('scores', {
	attemptId: text('attempt_id')
		.primaryKey()
		.references(() => attempts.id, { onDelete: 'cascade' }),
	points: real('points').notNull(),
	outOf: real('out_of').notNull(),
	computedAt: moment('computed_at').notNull()
});

/** What a regrade did to the score of one attempt, in points. */
export interface ScoreChange {
	readonly attemptId: string;
	readonly before: number;
	readonly after: number;
}

/** A mark with all that a regrade may change of it. */
export interface MarkState {
	readonly questionVersionId: string;
	readonly credit: number;
	readonly points: number;
	readonly proof: boolean | null;
	readonly unsure: boolean;
}

/** Whether a question counts: as marked, not at all (no points), or with full marks for everybody. */
export type Standing = 'counts' | 'dropped' | 'full';

/** What a teacher decided of a question after pupils had answered it. */
export type Mend =
	/** It is marked by the key of another version; `desk` is how the question stood before, if that changed. */
	| {
			readonly kind: 'key';
			readonly desk: { readonly status: QuestionStatus; readonly current: number } | null;
	  }
	| { readonly kind: 'standing'; readonly standing: Standing }
	| { readonly kind: 'points'; readonly points: number }
	/** Typed words that the machine could not mark get this credit; `shown` is how one pupil wrote them. */
	| {
			readonly kind: 'typed';
			readonly key: string;
			readonly shown: string;
			readonly credit: number;
	  };

/** The ledger: each decision over a question after pupils answered; never deleted, only undone. */
export const regrades = sqliteTable(
	'regrades',
	{
		id: id(),
		questionId: text('question_id')
			.notNull()
			.references(() => questions.id),
		/** Number of the version by whose key it was marked before, and is marked after. */
		fromVersion: integer('from_version').notNull(),
		toVersion: integer('to_version').notNull(),
		/** The version as pupils saw it. */
		versionId: text('version_id').references(() => questionVersions.id),
		/** The version whose key marks it since, where the key was changed. */
		keyVersionId: text('key_version_id').references(() => questionVersions.id),
		/** In whose classes it holds: the owner's of the class that it was made for. */
		ownerId: text('owner_id').references(() => users.id, { onDelete: 'cascade' }),
		mend: json<Mend>('mend'),
		/** For pupils too. */
		reason: text('reason').notNull(),
		byUser: text('by_user')
			.notNull()
			.references(() => users.id),
		at: moment('at').notNull(),
		/** Of the attempts whose score moved. */
		changes: json<readonly ScoreChange[]>('changes').notNull(),
		undoneAt: moment('undone_at'),
		undoneBy: text('undone_by').references(() => users.id)
	},
	(t) => [
		index('regrades_by_question').on(t.questionId),
		index('regrades_by_version').on(t.versionId, t.ownerId)
	]
);

/** What a regrade did to one mark: as it stood before, and after. */
export const regradeMarks = sqliteTable(
	'regrade_marks',
	{
		regradeId: text('regrade_id')
			.notNull()
			.references(() => regrades.id, { onDelete: 'cascade' }),
		attemptId: text('attempt_id')
			.notNull()
			.references(() => attempts.id, { onDelete: 'cascade' }),
		position: integer('position').notNull(),
		before: json<MarkState>('before').notNull(),
		after: json<MarkState>('after').notNull()
	},
	(t) => [
		primaryKey({ columns: [t.regradeId, t.attemptId] }),
		index('regrade_marks_by_attempt').on(t.attemptId)
	]
);
