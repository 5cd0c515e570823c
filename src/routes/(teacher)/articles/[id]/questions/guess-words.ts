import type { Guess } from '$lib/engine/index.ts';

/** How much better than by dice a question may be guessed before it is worth a look. */
const MUCH = 0.15;

/** Whether it is worth a look how well a question can be guessed. */
export const guessTone = ({ chance, level }: Guess): 'good' | 'warn' =>
	chance > level + MUCH ? 'warn' : 'good';

/** How well a question could be answered without reading, and why, in one sentence. */
export function guessWords(guess: Guess): string {
	const { chance, level, because } = guess;
	const dice = level > 0 ? ` (by dice: ${percent(level)})` : '';
	const why =
		guessTone(guess) === 'warn' && because[0]
			? ` The right answer gives itself away: ${because[0]}.`
			: '';
	return `Could be guessed without reading: ${percent(chance)}${dice}.${why}`;
}

const percent = (share: number) =>
	share > 0 && share < 0.005 ? 'under 1%' : `${Math.round(share * 100)}%`;
