import { articleView } from '../attempts/versions.ts';
import type { Reader } from '../db/open.ts';
import { cardsOfUser, type CardWithFact } from './queries.ts';

/** The cards of a person that are not retired, those due first before the others. */
export function listCards(on: Reader, userId: string): CardWithFact[] {
	return cardsOfUser(on)
		.all({ user: userId })
		.flatMap((row) => {
			// The texts are remembered: a pupil has many cards of few articles.
			const text = articleView(on, row.versionId)?.text;
			return text === undefined ? [] : [{ ...row, text }];
		});
}
