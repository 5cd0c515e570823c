import { eq } from 'drizzle-orm';
import type { Tx } from '../../db/open.ts';
import { cards, reviews } from '../../db/schema/practice.ts';

/**
 * Moves what somebody practises to another account. A card that both have keeps the other's schedule
 * and gets the reviews of both.
 */
export function moveCards(tx: Tx, keepId: string, dropId: string): void {
	const cardsOf = (user: string) => tx.select().from(cards).where(eq(cards.userId, user)).all();
	const kept = new Map(cardsOf(keepId).map(({ factId, id }) => [factId, id]));
	for (const { id, factId } of cardsOf(dropId)) {
		const own = kept.get(factId);
		if (own === undefined) tx.update(cards).set({ userId: keepId }).where(eq(cards.id, id)).run();
		else {
			tx.update(reviews).set({ cardId: own }).where(eq(reviews.cardId, id)).run();
			tx.delete(cards).where(eq(cards.id, id)).run();
		}
	}
}
