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

/** How dates are written in a language of the screens: in English with the day before the month. */
export const dateLocaleOf = (language: string): string => (language === 'es' ? 'es' : 'en-GB');

/** Making one takes a weak phone tens of milliseconds. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatOf(show: TimeShow, language: string, here: boolean): Intl.DateTimeFormat {
	const key = `${show} ${language} ${here}`;
	const zone = here ? {} : { timeZone: 'UTC' };
	const format =
		made.get(key) ?? new Intl.DateTimeFormat(dateLocaleOf(language), { ...PARTS[show], ...zone });
	made.set(key, format);
	return format;
}

/**
 * A moment in words.
 *
 * @param at UTC milliseconds.
 * @param language Of the screen.
 * @param here In the time zone of this machine (a browser); else in UTC, and says so.
 */
export function momentWords(at: number, show: TimeShow, language: string, here: boolean): string {
	const words = formatOf(show, language, here);
	return here || show === 'date' ? words.format(at) : `${words.format(at)} UTC`;
}
