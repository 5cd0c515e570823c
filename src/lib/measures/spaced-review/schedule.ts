import { fsrs, State, type Card, type Grade } from 'ts-fsrs';

/** The scheduler's memory of one card, in the terms of FSRS. */
export interface CardState {
	/** Days after which it is remembered nine times in ten. */
	readonly stability: number;
	/** 1 to 10. */
	readonly difficulty: number;
	readonly reps: number;
	readonly lapses: number;
	/** 0 new, 2 in review: there are no steps of minutes. */
	readonly state: number;
	/** UTC ms; null where it was never reviewed. */
	readonly lastReview: number | null;
}

/** How well a fact was known: 1 again, 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4;

/** What a review makes of a card. */
export interface Scheduled {
	readonly state: CardState;
	/** UTC ms. */
	readonly dueAt: number;
}

/** Nothing comes back later than after so many days: a school year ends. */
const LONGEST = 180;

/**
 * FSRS-6 with the parameters that its authors fitted, by whole days and without chance: the same
 * reviews give the same days (J. Ye, J. Su, Y. Cao, "A Stochastic Shortest Path Algorithm for
 * Optimizing Spaced Repetition Scheduling", KDD 2022; https://github.com/open-spaced-repetition).
 */
const scheduler = fsrs({
	request_retention: 0.9,
	maximum_interval: LONGEST,
	enable_fuzz: false,
	enable_short_term: false
});

/** Schedules a card after a review at `at` (UTC ms). A review before the last one counts as made with it. */
export function schedule(before: CardState | null, rating: Rating, at: number): Scheduled {
	const now = Math.max(at, before?.lastReview ?? at);
	const { card } = scheduler.next(cardOf(before, now), new Date(now), rating as Grade);
	return {
		state: {
			stability: card.stability,
			difficulty: card.difficulty,
			reps: card.reps,
			lapses: card.lapses,
			state: card.state,
			lastReview: now
		},
		dueAt: card.due.getTime()
	};
}

function cardOf(before: CardState | null, now: number): Card {
	const fresh = { elapsed_days: 0, scheduled_days: 0, learning_steps: 0, due: new Date(now) };
	if (!before || before.lastReview === null)
		return { ...fresh, stability: 0, difficulty: 0, reps: 0, lapses: 0, state: State.New };
	const { lastReview, ...memory } = before;
	return { ...fresh, ...memory, last_review: new Date(lastReview) };
}
