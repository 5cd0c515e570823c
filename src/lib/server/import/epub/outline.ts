import { DOMParser } from 'linkedom';
import { isoDate } from '../iso-date.ts';
import { tidyLine } from '../tidy.ts';
import { pathOf, type BookParts } from './archive.ts';

/** What a book says of itself, and its parts in the order of reading. */
export interface BookOutline {
	readonly title: string;
	readonly author: string;
	/** ISO date, or null. */
	readonly published: string | null;
	/** Paths of the parts with text, in order. */
	readonly spine: readonly string[];
	/** What the table of contents calls a part, by its path. */
	readonly labels: ReadonlyMap<string, string>;
}

/**
 * Reads container, package and table of contents (EPUB 3.3, sections 4 to 7; NCX for EPUB 2).
 * @throws Error where the book has no package or no spine
 */
export function bookOutline(parts: BookParts): BookOutline {
	const container = xml(parts.get('META-INF/container.xml') ?? '');
	const path = container.querySelector('rootfile')?.getAttribute('full-path') ?? '';
	const book = xml(parts.get(path) ?? '');
	const items = new Map(
		[...book.querySelectorAll('manifest > item')].map((item) => [
			item.getAttribute('id'),
			pathOf(item.getAttribute('href') ?? '', path)
		])
	);
	const spine = [...book.querySelectorAll('spine > itemref')]
		.filter((item) => item.getAttribute('linear') !== 'no')
		.flatMap((item) => items.get(item.getAttribute('idref')) ?? [])
		.filter((part) => parts.has(part));
	if (spine.length === 0) throw new Error('no spine');
	const metadata = (name: string) =>
		tidyLine(book.querySelector(`metadata > ${name}`)?.textContent ?? '');
	return {
		title: metadata('title'),
		author: metadata('creator'),
		published: isoDate(metadata('date')),
		spine,
		labels: labelsOf(parts, [...items.values()])
	};
}

/** Names of parts, out of a table of contents of either kind; the first link to a part names it. */
function labelsOf(
	parts: BookParts,
	paths: readonly (string | null)[]
): ReadonlyMap<string, string> {
	const labels = new Map<string, string>();
	for (const path of paths) {
		const content = path === null ? undefined : parts.get(path);
		if (!path || !content || !/<(ncx|(\w+:)?nav)[\s>]/.test(content)) continue;
		for (const link of xml(content).querySelectorAll('navPoint, nav a')) {
			const target =
				link.querySelector('content')?.getAttribute('src') ?? link.getAttribute('href');
			const part = target ? pathOf(target, path) : null;
			const label = tidyLine((link.querySelector('navLabel') ?? link).textContent ?? '');
			if (part && label && !labels.has(part)) labels.set(part, label);
		}
	}
	return labels;
}

/** Prefixes differ from book to book while the names behind them do not, so they are taken off. */
const xml = (content: string) =>
	new DOMParser().parseFromString(content.replace(/<(\/?)[\w-]+:/g, '<$1'), 'text/xml');
