import {
	index,
	integer,
	primaryKey,
	real,
	sqliteTable,
	text,
	uniqueIndex
} from 'drizzle-orm/sqlite-core';
import type { Answer, Question } from '../../../engine/types.ts';
import type { CardState } from '../../../measures/spaced-review/schedule.ts';
import { users } from './accounts.ts';
import { facts } from './articles.ts';
import { attempts } from './attempts.ts';
import { flag, id, json, moment } from './columns.ts';
import { questionVersions } from './questions.ts';

/** The question that a card puts to its owner; it stays until it is answered. */
export interface AskedQuestion {
	/** Id that its review will have: what is sent twice is kept once. */
	readonly id: string;
	readonly question: Question;
	/** Shown place -> index of the option as stored. */
	readonly order: readonly number[];
	/** No other question on this fact was to be had: it is the one seen before. */
	readonly again: boolean;
}

/** What a reader saw of a fact last. */
export interface SeenQuestion {
	/** Content ids of all questions on it that were seen. */
	readonly ids: readonly string[];
	/** Kind and stem of the last of them, and the order of its options. */
	readonly kind: Question['kind'];
	readonly stem: string;
	readonly order: readonly number[];
}

/** What an earlier version of the article said in the place of the card's fact. */
export interface Contrast {
	readonly was: string;
	readonly now: string;
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
		/** Set where a newer version of the article no longer says it. */
		retiredAt: moment('retired_at'),
		/** The question of a quiz by which it came. */
		originId: text('origin_id').references(() => questionVersions.id, { onDelete: 'cascade' }),
		seen: json<SeenQuestion>('seen'),
		asked: json<AskedQuestion>('asked'),
		contrast: json<Contrast>('contrast')
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
		/** The question of a quiz by which the card came. */
		questionVersionId: text('question_version_id')
			.notNull()
			.references(() => questionVersions.id),
		/** 1 again, 2 hard, 3 good, 4 easy. */
		rating: integer('rating').notNull(),
		at: moment('at').notNull(),
		/** As it was asked and answered. */
		asked: json<AskedQuestion>('asked'),
		answer: json<Answer>('answer'),
		/** Share of what was asked that was right, 0 to 1. */
		credit: real('credit').notNull().default(0),
		/** No rule could tell whether the typed words are right. */
		unsure: flag('unsure').notNull().default(false),
		/** The day in the pupil's time zone, `YYYY-MM-DD`. */
		day: text('day').notNull().default(''),
		/** When the fact comes back. */
		dueAt: moment('due_at')
	},
	(t) => [index('reviews_by_card').on(t.cardId)]
);

/** A question of an attempt that practice has taken into account; once each. */
export const practised = sqliteTable(
	'practised',
	{
		attemptId: text('attempt_id')
			.notNull()
			.references(() => attempts.id, { onDelete: 'cascade' }),
		position: integer('position').notNull()
	},
	(t) => [primaryKey({ columns: [t.attemptId, t.position] })]
);
