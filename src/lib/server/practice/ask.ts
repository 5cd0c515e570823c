import { eq } from 'drizzle-orm';
import type { Question } from '../../engine/types.ts';
import { fixOrder } from '../attempts/order.ts';
import { correctionsInForce } from '../articles/correction-queries.ts';
import { newId } from '../db/id.ts';
import type { Database, Reader } from '../db/open.ts';
import { cards, type AskedQuestion } from '../db/schema/practice.ts';
import { DEFAULT_SETTINGS } from '../quizzes/settings.ts';
import { verifyAll } from '../reader/read.ts';
import { chooseQuestions, placesOf, type Chosen } from './choose.ts';
import { contrastQuestion } from './contrast.ts';
import { touches } from './fact-of.ts';
import { questionPool } from './pool.ts';
import {
	cardWithFact,
	factsOfVersion,
	originById,
	reviewsOfCard,
	type CardWithFact
} from './queries.ts';
import { closedIn, type Running } from './running.ts';

/** How many questions are verified at most until one holds. */
const TRIES = 6;

/**
 * The question that a card puts: it is drawn once and stays until it is answered, unless a quiz that asks
 * the same is given meanwhile. What is put passes `verify`.
 *
 * @returns Null where nothing may be asked of it now, or nothing can.
 */
export async function askCard(
	db: Database,
	cardId: string,
	running: Running
): Promise<AskedQuestion | null> {
	const row = cardWithFact(db.read).get({ id: cardId });
	if (!row || row.card.retiredAt !== null) return null;
	if (row.card.asked && mayStand(row, running)) return row.card.asked;
	const chosen = await firstSound(row, await candidates(db.read, row, running), db.read);
	const asked = chosen && withOrder(chosen, row);
	return db.write((tx) => {
		const now = cardWithFact(tx).get({ id: cardId });
		if (!now || now.card.retiredAt !== null) return null;
		// Another window may have drawn one first.
		const other = now.card.asked;
		if (other && other.id !== row.card.asked?.id && mayStand(now, running)) return other;
		tx.update(cards).set({ asked }).where(eq(cards.id, cardId)).run();
		return asked;
	});
}

/** Whether what a card asks is of the text in force and tells nothing of a quiz that is running. */
function mayStand(row: CardWithFact, running: Running): boolean {
	const question = row.card.asked?.question;
	if (question?.article !== row.sha256) return false;
	const closed = closedIn(running, row);
	return (
		!running.ids.has(question.id) &&
		!placesOf(question).some((place) => closed.some((other) => touches(place, other)))
	);
}

async function candidates(
	read: Reader,
	row: CardWithFact,
	running: Running
): Promise<readonly Chosen[]> {
	const { card, fact, text, sha256, versionId } = row;
	const corrections = correctionsInForce(read)
		.all({ id: versionId })
		.map(({ content }) => content);
	const from = card.originId === null ? undefined : originById(read).get({ id: card.originId });
	const stands = from && from.status !== 'rejected' && from.status !== 'quarantined';
	const origin = stands && from.content.article === sha256 ? from.content : null;
	const turn = reviewsOfCard(read).get({ id: card.id })?.count ?? 0;
	const pool = await questionPool({ text, corrections });
	const closed = closedIn(running, row);
	const chosen = chooseQuestions({
		fact,
		origin,
		pool,
		seen: card.seen,
		closed,
		running: running.ids,
		turn
	});
	if (card.contrast === null || card.seen !== null) return chosen;
	const facts = factsOfVersion(read).all({ id: versionId });
	const question = contrastQuestion(fact, card.contrast, { text, sha256, facts });
	const open =
		question && !placesOf(question).some((place) => closed.some((other) => touches(place, other)));
	return open ? [{ question, again: false }, ...chosen] : chosen;
}

/** The first that `verify` has nothing against: some were kept a while ago, or made here. */
async function firstSound(
	row: CardWithFact,
	chosen: readonly Chosen[],
	read: Reader
): Promise<Chosen | null> {
	const corrections = correctionsInForce(read)
		.all({ id: row.versionId })
		.map(({ content }) => content);
	const { text, sha256 } = row;
	for (const one of chosen.slice(0, TRIES)) {
		const [verdict] = await verifyAll({ text, sha256 }, [one.question], corrections);
		if (verdict?.ok) return one;
	}
	return null;
}

/** Fixes the order of the options: that of a question seen before is another one. */
function withOrder({ question, again }: Chosen, { card }: CardWithFact): AskedQuestion {
	const id = newId();
	const [item] = fixOrder(
		[{ questionVersionId: id, points: 1, response: question.response, options: question.options }],
		{ ...DEFAULT_SETTINGS, shuffleOptions: true },
		id
	);
	const order = item?.order ?? [];
	const before = again ? (card.seen?.order ?? []) : [];
	return { id, question, order: unlike(order, before, question), again };
}

function unlike(
	order: readonly number[],
	before: readonly number[],
	question: Question
): readonly number[] {
	const fixed = question.options.every(({ origin }) => origin === 'fixed');
	if (fixed || order.length < 2 || order.join() !== before.join()) return order;
	const turned = [...order.slice(1), ...order.slice(0, 1)];
	const solved = question.response === 'order' && turned.every((index, place) => index === place);
	return solved ? [...order].toReversed() : turned;
}
