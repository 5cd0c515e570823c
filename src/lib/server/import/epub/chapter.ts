import { domText } from '../dom-text.ts';
import { parsePage } from '../html.ts';
import { tidyLine, tidyText } from '../tidy.ts';

/** A part of a book as text. */
export interface Chapter {
	/** Its heading; empty where it has none. */
	readonly title: string;
	readonly text: string;
}

/** Notes, the marks that lead to them, and the numbers of printed pages. */
const APART = /(^|\s)(noteref|footnotes?|endnotes?|rearnotes?|pagebreak)(\s|$)/;

/** The text of a part, with the heading at its top taken off, without notes. */
export function readChapter(content: string): Chapter {
	const page = parsePage(openElements(content));
	for (const element of page.querySelectorAll('a, aside, section, span, div')) {
		if (APART.test(element.getAttribute('epub:type') ?? '')) element.remove();
	}
	const heading = page.querySelector('h1, h2, h3');
	const title = heading ? tidyLine(domText(heading)) : '';
	const whole = tidyText(domText(page.body));
	if (!heading || !title || whole.replace(/\s+/g, ' ').indexOf(title) > 100) {
		return { title: '', text: whole };
	}
	heading.remove();
	return { title, text: tidyText(domText(page.body)) };
}

/** XML closes an empty element in its own tag; in a web page that would swallow all that follows. */
const openElements = (content: string) =>
	content.replace(
		/<([a-z][a-z\d]*)((?:\s[^<>]*?)?)\/>/gi,
		(tag, name: string, attributes: string) =>
			/^(br|hr|img|meta|link|input|col|wbr)$/i.test(name) ? tag : `<${name}${attributes}></${name}>`
	);
