import { m } from '$lib/paraglide/messages.js';
import { dateLocale, readingMinutes } from './time-words.ts';

/** The line under an article's title: who, where, when, how long. */
export function bylineOf(article: {
	readonly byline: string;
	readonly source: string;
	/** ISO date, or null. */
	readonly published: string | null;
	readonly words: number;
}): string {
	const date = article.published ? new Date(`${article.published}T00:00:00Z`) : null;
	const when =
		date && !Number.isNaN(date.getTime())
			? new Intl.DateTimeFormat(dateLocale(), {
					day: 'numeric',
					month: 'long',
					year: 'numeric',
					timeZone: 'UTC'
				}).format(date)
			: '';
	const minutes = m.words_minutes_to_read({ count: readingMinutes(article.words) });
	return [article.byline, article.source, when, minutes].filter((part) => part !== '').join(' · ');
}
