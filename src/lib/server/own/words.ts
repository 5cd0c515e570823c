import type { Answer } from '../../engine/types.ts';
import type { PublicQuestion } from '../attempts/public-question.ts';

/** A moment as it is written in what somebody takes away: ISO 8601 in UTC; null for none. */
export const iso = (at: number | Date | null): string | null =>
	at === null ? null : new Date(at).toISOString();

/** What was answered, in the words that were chosen. `chosen` are shown places. */
export function answerTold(
	{ response, options, prompts }: PublicQuestion,
	{ chosen, sentence, text, sure }: Answer,
	article: string
) {
	const words = chosen.map((place) => options[place] ?? null);
	return {
		...(response === 'match'
			? { matched: prompts.map((line, i) => ({ line, chosen: words[i] ?? null })) }
			: words.length > 0
				? { chosen: words }
				: {}),
		...(text ? { typed: text } : {}),
		...(sentence ? { sentence: article.slice(...sentence) } : {}),
		...(sure ? { sureness: sure } : {})
	};
}
