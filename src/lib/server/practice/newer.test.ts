import { describe, expect, it } from 'vitest';
import { sha256, verify } from '../../engine/index.ts';
import { currentVersion } from '../articles/open.ts';
import { prepareArticle } from '../articles/prepare.ts';
import { reviseArticle } from '../articles/versions/revise.ts';
import { typed } from '../articles/testing.ts';
import { DAY } from '../db/clock.ts';
import type { Database } from '../db/open.ts';
import { cards } from '../db/schema/practice.ts';
import { answerCard } from './answer.ts';
import { askCard } from './ask.ts';
import { dueCards } from './overview.ts';
import { cardWithFact, factsOfVersion } from './queries.ts';
import { runningFor } from './running.ts';
import { answerTo, FERRY, HANDED_IN, takeQuiz, withQuiz } from './testing.ts';

const LATER = HANDED_IN + 2 * DAY;
const cardsIn = (db: Database) => db.read.select().from(cards).all();

async function practising() {
	const given = await withQuiz();
	const { db, userId, articleId, teacherId } = given;
	await takeQuiz(db, given, () => null, given.asked);
	const due = async () => (await dueCards(db, { userId, now: LATER })).open;
	await due();
	const revise = async (text: string) => {
		const made = await prepareArticle(typed(text), { whole: true });
		if (!made.ok) throw new Error(JSON.stringify(made.errors));
		await reviseArticle(
			db,
			{
				articleId,
				actorId: teacherId,
				base: (await currentVersion(db, articleId)).id,
				article: made.article,
				choices: new Map(),
				quizzes: new Set()
			},
			LATER
		);
	};
	return { ...given, due, revise };
}

/** Puts every card on what an article says of one thing. */
async function withFact(kind: 'figure' | 'date', words: string) {
	const given = await practising();
	const { db, articleId, text } = given;
	const version = await currentVersion(db, articleId);
	const fact = factsOfVersion(db.read)
		.all({ id: version.id })
		.find(
			({ content }) => content.kind === kind && text.slice(...content.quantity.span).includes(words)
		);
	if (!fact) throw new Error(`there is no ${kind} ${words}`);
	const [card] = cardsIn(db);
	await db.write((tx) => {
		const { id, ...rest } = card!;
		tx.delete(cards).run();
		tx.insert(cards)
			.values({ ...rest, id, factId: fact.id })
			.run();
	});
	return { ...given, cardId: card!.id };
}

describe('a newer version of the article', () => {
	it('takes along what it still says, wherever that stands', async () => {
		const { db, due, revise } = await practising();
		const before = await due();
		await revise(`A first paragraph is new, says Nora Quill.\n\n${FERRY}`);
		const after = await due();
		expect(after).toHaveLength(before.length);
		expect(new Set(after.map(({ card }) => card.id))).toEqual(
			new Set(before.map(({ card }) => card.id))
		);
		expect(after.every(({ versionId }) => versionId !== before[0]?.versionId)).toBe(true);
		expect(cardsIn(db).every(({ retiredAt }) => retiredAt === null)).toBe(true);
	});

	it('retires what it no longer says', async () => {
		const { db, text, due, revise } = await practising();
		const [first] = await due();
		const [start, end] = first?.fact.evidence.at(-1) ?? [0, 0];
		await revise(text.slice(0, start) + text.slice(end));
		const left = await due();
		expect(left.some(({ card }) => card.id === first?.card.id)).toBe(false);
		expect(cardsIn(db).find(({ id }) => id === first?.card.id)?.retiredAt).toBe(LATER);
	});

	it.each([
		['figure', '340', '340 people', '410 people'],
		['figure', '22', '22 divers', 'thirty divers'],
		['date', '2006', 'destroyed in 2006', 'destroyed in 2011']
	] as const)('asks a changed %s against what was said before', async (kind, words, old, next) => {
		const { db, userId, text, due, revise, cardId } = await withFact(kind, words);
		expect(text).toContain(old);
		const changed = text.replace(old, next);
		await revise(changed);
		const open = await due();
		const [row] = open;
		expect(open).toHaveLength(1);
		expect(row?.card.id).not.toBe(cardId);
		expect(row?.card.contrast).not.toBeNull();
		expect(cardsIn(db).find(({ id }) => id === cardId)?.retiredAt).toBe(LATER);
		const running = await runningFor(db, { userId, now: LATER });
		const asked = await askCard(db, row?.card.id ?? '', running);
		if (!asked) throw new Error('nothing is asked');
		const { question } = asked;
		expect(question.stem).toContain('earlier version of the article said');
		expect(question.options.find(({ correct }) => correct)?.text).toBe(row?.card.contrast?.now);
		expect(question.options.some(({ text }) => text === row?.card.contrast?.was)).toBe(true);
		const now = cardWithFact(db.read).get({ id: row?.card.id ?? '' });
		const article = { text: now?.text ?? '', sha256: sha256(now?.text ?? '') };
		expect(verify(question, article)).toEqual({ ok: true });
		const answer = answerTo(question, asked.order, true);
		await answerCard(db, { cardId: now!.card.id, askedId: asked.id, answer, zone: '', now: LATER });
		expect(cardsIn(db).find(({ id }) => id === now?.card.id)?.dueAt).toBeGreaterThan(LATER);
		// Nothing more is made of it the next time.
		expect(await due()).toHaveLength(0);
		expect(cardsIn(db)).toHaveLength(2);
	});
});
