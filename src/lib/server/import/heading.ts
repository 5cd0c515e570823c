import { domText } from './dom-text.ts';
import { splitFront, type Front } from './front.ts';
import { tidyLine, tidyText } from './tidy.ts';

/**
 * Title, byline and text of a document that was turned into a page: its first heading of the first
 * rank is the title where nothing but a line or two stands above it.
 */
export function pageFront(page: Document): Front {
	const heading = page.querySelector('h1');
	const title = heading ? tidyLine(domText(heading)) : '';
	const whole = tidyText(domText(page.body));
	const above = whole.replace(/\s+/g, ' ').indexOf(title);
	if (!heading || !title || above > 200) return splitFront(whole);
	heading.remove();
	return splitFront(tidyText(domText(page.body)), title);
}
