import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { domText } from './dom-text.ts';
import { isoDate } from './iso-date.ts';
import type { ImportedArticle } from './imported.ts';
import { splitFront } from './front.ts';
import { tidyLine, tidyText } from './tidy.ts';

/**
 * The article of a web page, found by Readability (menus, advertisements and comments fall away);
 * for a page or fragment in which it finds nothing, all of its prose. Nothing in the page is ever
 * run or fetched, and only text is kept.
 * @param elements greatest number of elements to read
 * @throws where the page holds more elements than that
 */
export function readHtml(html: string, elements: number): ImportedArticle {
	if ((html.match(/<[a-z]/gi)?.length ?? 0) > elements) throw new Error('too many elements');
	const page = parsePage(html);
	// Readability takes from the page what it does not want; the headlines are looked up before.
	const headlines = new Set([...page.querySelectorAll('h1')].map((h1) => tidyText(domText(h1))));
	const whole = tidyText(domText(page.body));
	const found = isDeeper(page.body, DEPTH) ? null : new Readability(page).parse();
	const main = found?.content ? tidyText(domText(parsePage(found.content).body)) : '';
	// A short fragment is all article; Readability would take its longest part for the whole.
	const text = main.length >= 200 && main.length * 4 >= whole.length ? main : whole;
	const front = splitFront(text);
	// The page's own title often names the newspaper too; the headline over the text does not.
	const title = headlines.has(front.title) ? front.title : clean(found?.title);
	return {
		title: title || front.title,
		byline: (clean(found?.byline) || front.byline).replace(/^by:?\s+/i, ''),
		source: clean(found?.siteName),
		published: isoDate(found?.publishedTime ?? ''),
		text: front.title && (!title || title.includes(front.title)) ? front.text : text
	};
}

/** A fragment becomes the body of a page: linkedom makes a page only of what is one. */
export function parsePage(html: string): Document {
	const page = /<(html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
	return parseHTML(page).document;
}

/** The encoding that a page names in its first 1,024 bytes, or null. */
export function declaredEncoding(bytes: Uint8Array): string | null {
	const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
	return /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1] ?? null;
}

/** Readability's time grows with the cube of the depth; pages that people write stay far below. */
const DEPTH = 200;

function isDeeper(root: Element, limit: number): boolean {
	const stack: [Element, number][] = [[root, 0]];
	for (let step = stack.pop(); step; step = stack.pop()) {
		const [element, depth] = step;
		if (depth > limit) return true;
		for (const child of element.children) stack.push([child, depth + 1]);
	}
	return false;
}

const clean = (value: string | null | undefined) => tidyLine(value ?? '');
