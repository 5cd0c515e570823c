import { dayAt, daysPractised, type DaysPractised } from '../../measures/spaced-review/days.ts';
import type { Skill } from '../../engine/types.ts';
import type { Database } from '../db/open.ts';
import { listCards } from './cards.ts';
import { collectCards } from './collect.ts';
import { tellingOf, touches } from './fact-of.ts';
import { followVersions } from './newer.ts';
import { originById, reviewsOfUser, type CardWithFact } from './queries.ts';
import { closedIn, runningFor, type Running, type Whose } from './running.ts';

/** Questions of a day: some five minutes. */
export const A_DAY = 8;
/** Questions answered in a minute, by which minutes are told. */
const A_MINUTE = 1.6;

/** How a pupil's practice stands. */
export interface PracticeOverview {
	/** Facts that are due and may be asked now. */
	readonly due: number;
	/** What of them belongs to today, and about how many minutes that takes. */
	readonly today: { readonly left: number; readonly minutes: number; readonly done: number };
	/** All facts that are practised. */
	readonly cards: number;
	/** Due, but asked by a quiz that can still be taken. */
	readonly waiting: number;
	/** When the next fact comes back, UTC ms; null where something is due now or nothing is to come. */
	readonly nextAt: number | null;
	readonly days: DaysPractised;
}

/** Brings the cards of a pupil up to date and tells what is due. */
export async function practiceOverview(
	db: Database,
	{ zone, ...whose }: Whose & { readonly zone: string }
): Promise<PracticeOverview> {
	const { userId, now } = whose;
	const { open, waiting, cards } = await dueCards(db, whose);
	const days = reviewsOfUser(db.read)
		.all({ user: userId })
		.map(({ day }) => day);
	const today = dayAt(now, zone);
	const done = days.filter((day) => day === today).length;
	const left = Math.min(open.length, Math.max(0, A_DAY - done));
	const next = cards.find(({ card }) => card.dueAt > now);
	return {
		due: open.length,
		today: { left, minutes: Math.ceil(Math.min(A_DAY, left || open.length) / A_MINUTE), done },
		cards: cards.length,
		waiting: waiting.length,
		nextAt: open.length > 0 ? null : (next?.card.dueAt ?? null),
		days: daysPractised(days, today)
	};
}

/** The cards of a pupil: those due that may be asked, those that wait for a quiz, and all. */
export async function dueCards(
	db: Database,
	whose: Whose
): Promise<{
	readonly running: Running;
	readonly open: readonly CardWithFact[];
	readonly waiting: readonly CardWithFact[];
	readonly cards: readonly CardWithFact[];
}> {
	const { userId, now } = whose;
	const running = await runningFor(db, whose);
	await collectCards(db, { userId, now });
	await followVersions(db, { userId, now });
	const cards = listCards(db.read, userId);
	const due = cards.filter(({ card }) => card.dueAt <= now);
	const isClosed = (row: CardWithFact) =>
		closedIn(running, row).some((place) => touches(place, tellingOf(row.fact.evidence)));
	return {
		running,
		open: due.filter((row) => !isClosed(row)),
		waiting: due.filter(isClosed),
		cards
	};
}

/** Skill of the question by which a card came; null where it is not known. */
export function skillOf(db: Database, { card }: CardWithFact): Skill | null {
	const origin =
		card.originId === null ? undefined : originById(db.read).get({ id: card.originId });
	return origin?.content.skill ?? null;
}
