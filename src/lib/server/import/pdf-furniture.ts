import type { PdfLine } from './pdf-lines.ts';

/**
 * Leaves out page numbers, and running heads and feet: the first or last two lines of a page whose
 * words (digits aside) stand at the same end of at least half of the pages, of three or more.
 */
export function withoutFurniture(lines: readonly PdfLine[]): PdfLine[] {
	const pages = Map.groupBy(lines, ({ page }) => page);
	const seen = new Map<string, Set<number>>();
	const edges = new Map<PdfLine, string>();
	for (const [page, onPage] of pages) {
		for (const line of [...onPage.slice(0, 2), ...onPage.slice(-2)]) {
			const words = line.text.replace(/\d+/g, '#');
			edges.set(line, words);
			seen.set(words, (seen.get(words) ?? new Set()).add(page));
		}
	}
	return lines.filter((line) => {
		const words = edges.get(line);
		if (words === undefined) return true;
		if (/^(page )?\W*#\W*( (of|\/) #)?$/i.test(words)) return false;
		return pages.size < 3 || seen.get(words)!.size * 2 < pages.size;
	});
}
