import { describe, expect, it } from 'vitest';
import { sha256, verify } from '../../engine/index.ts';
import { DAY, MINUTE } from '../db/clock.ts';
import type { Database } from '../db/open.ts';
import { assignments } from '../db/schema/assignments.ts';
import { cards, reviews } from '../db/schema/practice.ts';
import { answerCard } from './answer.ts';
import { askCard } from './ask.ts';
import { placesOf } from './choose.ts';
import { touches } from './fact-of.ts';
import { nextCard } from './next.ts';
import { dueCards, practiceOverview } from './overview.ts';
import { runningFor } from './running.ts';
import { answerTo, assignAgain, copyOf, HANDED_IN, takeQuiz, withQuiz } from './testing.ts';
import { answeredView, askedView } from './view.ts';

const LATER = HANDED_IN + 2 * DAY;
const cardsIn = (db: Database) => db.read.select().from(cards).all();

/** A pupil who has handed in nothing but blanks. */
async function missed() {
	const given = await withQuiz();
	await takeQuiz(given.db, given, () => null, given.asked);
	return given;
}

describe('cards', () => {
	it('are made of what was missed, one for each fact, once', async () => {
		const { db, userId, asked } = await missed();
		const collect = () => dueCards(db, { userId, now: LATER });
		await Promise.all([collect(), collect()]);
		await collect();
		const made = cardsIn(db);
		expect(made.length).toBeGreaterThan(3);
		expect(made.length).toBeLessThanOrEqual(asked.length);
		expect(new Set(made.map(({ factId }) => factId)).size).toBe(made.length);
		expect(made.every(({ dueAt }) => dueAt === HANDED_IN + DAY)).toBe(true);
	});

	it('are not made of what was right, unless it was a guess or luck', async () => {
		const given = await withQuiz({ sureness: true });
		const { db, userId, asked } = given;
		const guessed = asked.findIndex(({ response }) => response === 'one');
		await takeQuiz(
			db,
			given,
			(question, order) => ({
				...answerTo(question, order, true),
				sure: question === asked[guessed] ? 1 : 2
			}),
			asked
		);
		await dueCards(db, { userId, now: LATER });
		const made = cardsIn(db);
		expect(made).toHaveLength(1);
		expect(made[0]?.seen?.ids).toEqual([asked[guessed]?.id]);
	});

	it('are not made before the feedback may be seen', async () => {
		const given = await withQuiz({ feedback: 'after-close' });
		const { db, userId, asked } = given;
		const dueAt = HANDED_IN + DAY;
		await db.write((tx) => tx.update(assignments).set({ dueAt }).run());
		await takeQuiz(db, given, () => null, asked);
		await dueCards(db, { userId, now: dueAt - 1 });
		expect(cardsIn(db)).toHaveLength(0);
		await dueCards(db, { userId, now: dueAt });
		expect(cardsIn(db).length).toBeGreaterThan(3);
	});

	it('are never made where the teacher keeps the feedback', async () => {
		const given = await withQuiz({ feedback: 'never' });
		await takeQuiz(given.db, given, () => null, given.asked);
		await dueCards(given.db, { userId: given.userId, now: LATER });
		expect(cardsIn(given.db)).toHaveLength(0);
	});
});

describe('a practice question', () => {
	it('is another one on the same fact, verified, and stays until it is answered', async () => {
		const { db, userId, text } = await missed();
		const { open } = await dueCards(db, { userId, now: LATER });
		const running = await runningFor(db, { userId, now: LATER });
		let fresh = 0;
		for (const { card, fact } of open) {
			const asked = await askCard(db, card.id, running);
			if (!asked) throw new Error('nothing is asked');
			expect(verify(asked.question, { text, sha256: sha256(text) })).toEqual({ ok: true });
			expect(placesOf(asked.question).some((a) => fact.evidence.some((b) => touches(a, b)))).toBe(
				true
			);
			if (!asked.again) {
				fresh++;
				expect(card.seen?.ids).not.toContain(asked.question.id);
			} else if (asked.question.options.some(({ origin }) => origin !== 'fixed'))
				expect(asked.order).not.toEqual(card.seen?.order);
			expect(await askCard(db, card.id, running)).toEqual(asked);
		}
		expect(fresh).toBeGreaterThan(open.length / 2);
	});

	it('counts once however often it is sent, and moves the due date', async () => {
		const { db, userId } = await missed();
		const cardId = (await nextCard(db, { userId, skill: null, now: LATER })) ?? '';
		const view = await askedView(db, { cardId, userId, now: LATER });
		const asked = cardsIn(db).find(({ id }) => id === cardId)?.asked;
		if (!view || !asked) throw new Error('nothing is asked');
		expect(JSON.stringify(view.question)).not.toContain('correct');
		const answer = answerTo(asked.question, asked.order, true);
		const send = () =>
			answerCard(db, { cardId, askedId: asked.id, answer, zone: 'Asia/Tokyo', now: LATER });
		expect(await Promise.all([send(), send(), send()])).toEqual([asked.id, asked.id, asked.id]);
		expect(db.read.select().from(reviews).all()).toHaveLength(1);
		const card = cardsIn(db).find(({ id }) => id === cardId);
		expect(card?.dueAt).toBeGreaterThan(LATER);
		expect(card?.asked).toBeNull();
		const told = await answeredView(db, { cardId, reviewId: asked.id });
		expect(told.feedback.credit).toBe(1);
		expect(told.dueAt).toBe(card?.dueAt);
		await expect(
			answerCard(db, { cardId, askedId: 'old', answer, zone: '', now: LATER })
		).rejects.toMatchObject({ code: 'practice-moved-on' });
	});

	it.each([
		['nothing', { chosen: [] }, 422],
		['a place that is not there', { chosen: [99] }, 400],
		['the same twice', { chosen: [0, 0] }, 400]
	])('refuses %s and keeps nothing', async (_, answer, status) => {
		const { db, userId } = await missed();
		const { open } = await dueCards(db, { userId, now: LATER });
		const running = await runningFor(db, { userId, now: LATER });
		for (const { card } of open) {
			const asked = await askCard(db, card.id, running);
			if (!asked || !['one', 'all'].includes(asked.question.response)) continue;
			const sent = { cardId: card.id, askedId: asked.id, answer, zone: '', now: LATER };
			await expect(answerCard(db, sent)).rejects.toMatchObject({ status });
		}
		expect(db.read.select().from(reviews).all()).toHaveLength(0);
	});

	it('tells nothing of a quiz that can still be taken', async () => {
		const given = await missed();
		const { db, userId, classId, quizId } = given;
		await dueCards(db, { userId, now: LATER });
		// The keys were shown after the first time: then the questions themselves are not put, others are.
		await assignAgain(db, { quizId, classId, opensAt: LATER });
		const running = await runningFor(db, { userId, now: LATER });
		for (const { card } of (await dueCards(db, { userId, now: LATER })).open) {
			const asked = await askCard(db, card.id, running);
			if (asked) expect(running.ids.has(asked.question.id)).toBe(false);
		}
	});

	it('leaves out what an unseen quiz on the same sentences asks, and takes back what was put', async () => {
		const given = await missed();
		const { db, userId, classId, quizId } = given;
		const { open } = await dueCards(db, { userId, now: LATER });
		const before = await runningFor(db, { userId, now: LATER });
		for (const { card } of open) await askCard(db, card.id, before);
		// The same questions in a quiz that the pupil has not taken.
		const copy = await copyOf(db, quizId);
		await assignAgain(db, { quizId: copy, classId, opensAt: LATER + DAY });
		const now = LATER + MINUTE;
		const due = await dueCards(db, { userId, now });
		expect(due.open).toHaveLength(0);
		expect(due.waiting).toHaveLength(open.length);
		for (const { card } of open)
			expect(await askedView(db, { cardId: card.id, userId, now })).toBeNull();
		expect(cardsIn(db).every(({ asked }) => asked === null)).toBe(true);
		expect(await nextCard(db, { userId, skill: null, now })).toBeNull();
	});
});

describe('practiceOverview', () => {
	it('tells what is due, how long it takes and what has been done', async () => {
		const { db, userId } = await missed();
		const at = (now: number) => practiceOverview(db, { userId, zone: 'UTC', now });
		const early = await at(HANDED_IN);
		expect(early).toMatchObject({ due: 0, nextAt: HANDED_IN + DAY });
		const { due, today } = await at(LATER);
		expect(due).toBe(early.cards);
		expect(today).toMatchObject({ left: Math.min(8, due), done: 0 });
		const cardId = (await nextCard(db, { userId, skill: null, now: LATER })) ?? '';
		const asked = cardsIn(db).find(({ id }) => id === cardId)!.asked!;
		const answer = answerTo(asked.question, asked.order, true);
		await answerCard(db, { cardId, askedId: asked.id, answer, zone: 'UTC', now: LATER });
		const after = await at(LATER);
		expect(after.due).toBe(due - 1);
		expect(after.today.done).toBe(1);
		expect(after.days).toMatchObject({ total: 1, week: 1, run: 1 });
	});
});
