import { m } from '$lib/paraglide/messages.js';
import { getLocale } from '$lib/paraglide/runtime.js';

/** Percent as people write them in the reader's language; a dash for nothing. */
export const percentOf = (share: number | null): string =>
	share === null
		? '–'
		: new Intl.NumberFormat(getLocale(), { style: 'percent' }).format(share / 100);

/** The range of a share: "36% to 72%"; a dash for none. */
export const rangeWords = (interval: readonly [number, number] | null): string =>
	interval === null
		? '–'
		: m.progress_from_to({ low: percentOf(interval[0]), high: percentOf(interval[1]) });
