import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { users } from './accounts.ts';
import { articleVersions } from './articles.ts';
import { id, json, moment } from './columns.ts';
import { questionVersions } from './questions.ts';

/** When a pupil sees verdicts, keys and evidence. */
export type FeedbackPolicy = 'at-once' | 'after-submit' | 'after-close' | 'never';

/** Which of several attempts of a pupil at an assignment counts. */
export type Counts = 'best' | 'last' | 'first' | 'mean';

/** Whether the questions are shown one at a time or all on one page. */
export type Paging = 'one' | 'all';

/** What a quiz is set to. A setting that is absent has its default: see `settingsOf`. */
export interface QuizSettings {
	readonly feedback: FeedbackPolicy;
	readonly shuffleOptions: boolean;
	readonly shuffleQuestions: boolean;
	/** After each answer, the sentence that proves it is asked for too, and makes half of the credit. */
	readonly proof?: boolean;
	/** With each answer, how sure the pupil is. */
	readonly sureness?: boolean;
	/** Which attempt counts; `best` where absent. */
	readonly counts?: Counts;
	/** Whole percent of the points from which a quiz is passed, 1 to 100; null or absent for none. */
	readonly passMark?: number | null;
	/** `one` where absent. */
	readonly paging?: Paging;
	/** Article and questions may be read aloud to every pupil. */
	readonly readAloud?: boolean;
}

export const quizzes = sqliteTable(
	'quizzes',
	{
		id: id(),
		/** Null for the quizzes of the samples. */
		ownerId: text('owner_id').references(() => users.id, { onDelete: 'cascade' }),
		articleVersionId: text('article_version_id')
			.notNull()
			.references(() => articleVersions.id, { onDelete: 'cascade' }),
		title: text('title').notNull(),
		settings: json<QuizSettings>('settings').notNull(),
		createdAt: moment('created_at').notNull(),
		archivedAt: moment('archived_at')
	},
	(t) => [
		index('quizzes_by_owner').on(t.ownerId),
		index('quizzes_by_version').on(t.articleVersionId)
	]
);

/** The questions of a quiz, in order, each at the version that was chosen. */
export const quizItems = sqliteTable(
	'quiz_items',
	{
		quizId: text('quiz_id')
			.notNull()
			.references(() => quizzes.id, { onDelete: 'cascade' }),
		/** 0, 1, 2, ... */
		position: integer('position').notNull(),
		questionVersionId: text('question_version_id')
			.notNull()
			.references(() => questionVersions.id),
		points: real('points').notNull().default(1)
	},
	(t) => [
		primaryKey({ columns: [t.quizId, t.position] }),
		index('quiz_items_by_version').on(t.questionVersionId)
	]
);
