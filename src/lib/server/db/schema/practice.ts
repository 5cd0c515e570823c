import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { users } from './accounts.ts';
import { facts } from './articles.ts';
import { id, json, moment } from './columns.ts';
import { questionVersions } from './questions.ts';

/** The scheduler's memory of one card, in the terms of FSRS. */
export interface CardState {
	readonly stability: number;
	readonly difficulty: number;
	readonly reps: number;
	readonly lapses: number;
	readonly state: number;
	readonly lastReview: number | null;
}

/** One fact that one person practises. */
export const cards = sqliteTable(
	'cards',
	{
		id: id(),
		userId: text('user_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		factId: text('fact_id')
			.notNull()
			.references(() => facts.id, { onDelete: 'cascade' }),
		state: json<CardState>('state').notNull(),
		dueAt: moment('due_at').notNull(),
		createdAt: moment('created_at').notNull(),
		retiredAt: moment('retired_at')
	},
	(t) => [
		uniqueIndex('cards_once').on(t.userId, t.factId),
		index('cards_due').on(t.userId, t.dueAt)
	]
);

/** One review of a card; append-only. */
export const reviews = sqliteTable(
	'reviews',
	{
		id: id(),
		cardId: text('card_id')
			.notNull()
			.references(() => cards.id, { onDelete: 'cascade' }),
		questionVersionId: text('question_version_id')
			.notNull()
			.references(() => questionVersions.id),
		/** 1 again, 2 hard, 3 good, 4 easy. */
		rating: integer('rating').notNull(),
		at: moment('at').notNull()
	},
	(t) => [index('reviews_by_card').on(t.cardId)]
);
