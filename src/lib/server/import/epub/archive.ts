import { unzipSync } from 'fflate';

/** The parts of a book by their path within it, as text. */
export type BookParts = ReadonlyMap<string, string>;

/** What holds words or leads to them; pictures, fonts and sounds are never unpacked. */
const PARTS = /(\.(x?html?|opf|ncx|xml)|^mimetype)$/i;

/** Unpacks the text of a book; `bomb` where that would be more than the limit, in bytes. */
export function unpackBook(bytes: Uint8Array, limit: number): BookParts | 'bomb' {
	let size = 0;
	const parts = unzipSync(bytes, {
		filter: ({ name, originalSize }) => {
			if (!PARTS.test(name)) return false;
			size += originalSize;
			return size <= limit;
		}
	});
	if (size > limit) return 'bomb';
	const decoder = new TextDecoder();
	return new Map(Object.entries(parts).map(([name, part]) => [name, decoder.decode(part)]));
}

/** The part that a link leads to, or null for one outside the book. */
export function pathOf(link: string, from: string): string | null {
	const root = 'book://book/';
	if (!URL.canParse(link, root + from)) return null;
	const { href, pathname } = new URL(link, root + from);
	return href.startsWith(root) ? decoded(pathname.slice(1)) : null;
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
