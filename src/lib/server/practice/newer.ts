import { eq } from 'drizzle-orm';
import { schedule } from '../../measures/spaced-review/schedule.ts';
import { carryFrom, type Carry } from '../articles/versions/carry.ts';
import { carryId } from '../articles/versions/carry-id.ts';
import { newId } from '../db/id.ts';
import type { Database, Reader, Tx } from '../db/open.ts';
import { cards, type Contrast } from '../db/schema/practice.ts';
import { listCards } from './cards.ts';
import { counterpart } from './contrast.ts';
import { tellingOf, type FactRow } from './fact-of.ts';
import {
	cardForFact,
	factsOfVersion,
	newestOfArticle,
	originById,
	questionOnVersion,
	type CardWithFact
} from './queries.ts';
import { tellingWords } from './value-of.ts';

/**
 * Puts the cards of a pupil on the newest versions of their articles. A fact that stands there unchanged
 * goes along; one that does not is retired, and where the newer version says something else of the same
 * thing, that gets a card of its own, due at once, to be asked against what was said before.
 */
export async function followVersions(
	db: Database,
	{ userId, now }: { readonly userId: string; readonly now: number }
): Promise<void> {
	if (overtaken(db.read, userId).length === 0) return;
	await db.write((tx) => {
		const made = new Map<string, Pair>();
		for (const { row, newest } of overtaken(tx, userId)) {
			const key = `${row.versionId} ${newest.id}`;
			const pair = made.get(key) ?? pairOf(tx, row, newest);
			made.set(key, pair);
			follow(tx, row, pair, now);
		}
	});
}

interface Pair {
	readonly carry: Carry;
	readonly versionId: string;
	readonly text: string;
	readonly facts: readonly FactRow[];
}

function overtaken(on: Reader, userId: string) {
	const newest = new Map<string, { readonly id: string; readonly text: string } | undefined>();
	return listCards(on, userId).flatMap((row) => {
		if (!newest.has(row.articleId))
			newest.set(row.articleId, newestOfArticle(on).get({ id: row.articleId }));
		const version = newest.get(row.articleId);
		return version && version.id !== row.versionId ? [{ row, newest: version }] : [];
	});
}

const pairOf = (tx: Tx, row: CardWithFact, newest: { id: string; text: string }): Pair => ({
	carry: carryFrom(row.text, newest.text),
	versionId: newest.id,
	text: newest.text,
	facts: factsOfVersion(tx).all({ id: newest.id })
});

function follow(tx: Tx, row: CardWithFact, pair: Pair, now: number): void {
	const { card, fact, text } = row;
	const key = carryId(fact.id, pair.carry);
	const next = pair.facts.find(({ content }) => content.id === key);
	const stands = next && tellingWords(next.content, pair.text) === tellingWords(fact, text);
	const originId = originOn(tx, card.originId, pair.versionId);
	const set = (changes: Partial<typeof cards.$inferInsert>) =>
		tx.update(cards).set(changes).where(eq(cards.id, card.id)).run();
	if (stands && !cardForFact(tx).get({ user: card.userId, id: next.id })) {
		set({ factId: next.id, originId, asked: null });
		return;
	}
	set({ retiredAt: now, asked: null });
	if (stands) return;
	const sentence = pair.carry.span(tellingOf(fact.evidence));
	const other =
		sentence && counterpart(row, pair, sentence.span, sentence.span[0] + offsetOf(fact));
	if (other) contrastCard(tx, { card, originId, ...other }, now);
}

/** How far into its sentence a fact begins: its id ends in the place of its words. */
const offsetOf = (fact: FactRow['content']): number =>
	Math.max(0, Number(/:(\d+)/.exec(fact.id)?.[1] ?? 0) - tellingOf(fact.evidence)[0]);

function contrastCard(
	tx: Tx,
	{
		card: { userId },
		originId,
		row,
		contrast
	}: {
		readonly card: typeof cards.$inferSelect;
		readonly originId: string | null;
		readonly row: FactRow;
		readonly contrast: Contrast;
	},
	now: number
): void {
	const known = cardForFact(tx).get({ user: userId, id: row.id });
	if (known) {
		tx.update(cards).set({ contrast, asked: null, dueAt: now }).where(eq(cards.id, known.id)).run();
		return;
	}
	const { state } = schedule(null, 1, now);
	tx.insert(cards)
		.values({
			id: newId(),
			userId,
			factId: row.id,
			originId,
			state,
			dueAt: now,
			createdAt: now,
			contrast
		})
		.run();
}

/** The same question on another version of the article, else the question as it was. */
function originOn(tx: Tx, originId: string | null, versionId: string): string | null {
	const origin = originId === null ? undefined : originById(tx).get({ id: originId });
	if (!origin) return originId;
	const there = questionOnVersion(tx).get({ question: origin.questionId, id: versionId });
	return there?.id ?? originId;
}
