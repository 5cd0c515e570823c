import type { Skill } from '../../engine/types.ts';
import type { Database } from '../db/open.ts';
import { askCard } from './ask.ts';
import { dueCards, skillOf } from './overview.ts';
import { reviewsOfUser } from './queries.ts';

/**
 * The card to answer next: what is due longest, from another article than the last one where there is a
 * choice. A card of which nothing can be asked is passed over.
 *
 * @param input.skill Of this skill first; null for any.
 * @returns Its id; null where nothing is due.
 */
export async function nextCard(
	db: Database,
	{ userId, skill, now }: { userId: string; skill: Skill | null; now: number }
): Promise<string | null> {
	const { open, cards, running } = await dueCards(db, { userId, now });
	const last = reviewsOfUser(db.read).all({ user: userId }).at(-1)?.cardId;
	const lastArticle = cards.find(({ card }) => card.id === last)?.articleId;
	const rank = (row: (typeof open)[number]) =>
		(skill !== null && skillOf(db, row) !== skill ? 2 : 0) +
		(row.articleId === lastArticle ? 1 : 0);
	for (const { card } of open.toSorted((a, b) => rank(a) - rank(b)))
		if (await askCard(db, card.id, running)) return card.id;
	return null;
}
