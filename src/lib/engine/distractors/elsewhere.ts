import type { Span } from '../types.ts';
import type { View } from '../view.ts';
import { excerpt } from '../wording/excerpt.ts';
import { capital } from '../wording/tidy.ts';

/** One true sentence on a wrong option: in which other words of the article it stands. */
export function whyElsewhere(view: View, name: string, span: Span, verb = 'stands'): string {
	const words = excerpt(view, span);
	return words === ''
		? `${capital(name)} ${verb} in another sentence of the article.`
		: `${capital(name)} ${verb} in another sentence of the article: ${words}.`;
}

/** One true sentence on a figure, date or name that was made up. */
export function whyNowhere(name: string): string {
	return `The article does not mention ${name}.`;
}
