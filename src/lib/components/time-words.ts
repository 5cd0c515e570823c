import { getLocale } from '$lib/paraglide/runtime.js';

/** How dates are written: in English with the day before the month. */
export const dateLocale = (): string => (getLocale() === 'es' ? 'es' : 'en-GB');

/** What of a moment is shown. */
export type TimeShow = 'date' | 'time' | 'seconds' | 'moment';

const PARTS: Readonly<Record<TimeShow, Intl.DateTimeFormatOptions>> = {
	date: { day: 'numeric', month: 'short', year: 'numeric' },
	time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
	seconds: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
	moment: {
		weekday: 'short',
		day: 'numeric',
		month: 'short',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23'
	}
};

/**
 * A moment in words.
 *
 * @param at UTC milliseconds.
 * @param here In the time zone of this machine (a browser); else in UTC, and says so.
 */
export function timeWords(at: number, show: TimeShow, here: boolean): string {
	if (here) return new Intl.DateTimeFormat(dateLocale(), PARTS[show]).format(at);
	const words = new Intl.DateTimeFormat(dateLocale(), { ...PARTS[show], timeZone: 'UTC' }).format(
		at
	);
	return show === 'date' ? words : `${words} UTC`;
}

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
