import { getLocale } from '$lib/paraglide/runtime.js';
import { dateLocaleOf, momentWords, type TimeShow } from './moment-words.ts';

export type { TimeShow };

/** How dates are written in the language of the screen. */
export const dateLocale = (): string => dateLocaleOf(getLocale());

/** A moment in words, in the language of the screen; see {@link momentWords}. */
export const timeWords = (at: number, show: TimeShow, here: boolean): string =>
	momentWords(at, show, getLocale(), here);

/**
 * Time left on a clock: "12:08" or "1:02:09"; never below "0:00".
 *
 * @param ms Milliseconds; a second that has begun counts.
 */
export function clockWords(ms: number): string {
	const seconds = Math.max(0, Math.ceil(ms / 1000));
	const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	const two = (value: number) => String(value).padStart(2, '0');
	return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** Minutes that a text takes to read at 200 words a minute, at least 1. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / 200));
