/** What is shown: the place of a question, or the page on which one hands in. */
export type Shown = number | 'end';

/**
 * Reads the step of an address.
 *
 * @param q The number of a question from 1, or `end`; anything else is the first question that has no
 * answer yet, or the end where all have one. Beyond the last question is the end.
 */
export function shownAt(q: string | null, answered: readonly boolean[]): Shown {
	if (q === 'end') return 'end';
	const number = Number(q);
	if (q !== null && Number.isInteger(number) && number >= 1)
		return number <= answered.length ? number - 1 : 'end';
	const open = answered.indexOf(false);
	return open >= 0 ? open : 'end';
}

/** The address of a step, within its page. */
export const addressOf = (shown: Shown): string => `?q=${shown === 'end' ? 'end' : shown + 1}`;

/** Where a button of the form leads: `next`, `previous`, `end`, or the number of a question from 1. */
export function stepOf(go: string, at: Shown, count: number): Shown {
	const place = at === 'end' ? count : at;
	if (go === 'next') return place + 1 < count ? place + 1 : 'end';
	if (go === 'previous') return Math.max(0, place - 1);
	const number = Number(go);
	return number >= 1 && number <= count ? number - 1 : 'end';
}

/** How a question stands in the row of steps: its verdict where it has one, else whether it is answered. */
export function stepState(
	verdict: { readonly credit: number | null; readonly unsure: boolean } | null,
	answered: boolean
): 'done' | 'open' | 'right' | 'part' | 'wrong' {
	if (!verdict || verdict.unsure) return answered ? 'done' : 'open';
	if (verdict.credit === 1) return 'right';
	return verdict.credit ? 'part' : 'wrong';
}
