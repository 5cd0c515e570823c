/** A piece of text on a page, in points from the page's lower left corner. */
export interface PdfItem {
	readonly str: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly fontSize: number;
	/** A line ends here. */
	readonly hasEOL: boolean;
}

/** One printed line. */
export interface PdfLine {
	readonly text: string;
	/** Left and right edge, base line. */
	readonly left: number;
	readonly right: number;
	readonly y: number;
	readonly size: number;
	/** From 0. */
	readonly page: number;
}

/**
 * Puts the pieces of each page together to lines, in the order in which the file has them (which
 * keeps columns apart).
 */
export function pdfLines(pages: readonly (readonly PdfItem[])[]): PdfLine[] {
	return pages.flatMap((items, page) => {
		const lines: PdfLine[] = [];
		let pieces: PdfItem[] = [];
		const close = () => {
			const line = joinPieces(pieces, page);
			if (line) lines.push(line);
			pieces = [];
		};
		for (const item of items) {
			const before = pieces.at(-1);
			if (before && startsLine(before, item)) close();
			if (item.str !== '') pieces.push(item);
			if (item.hasEOL) close();
		}
		close();
		return lines;
	});
}

const startsLine = (before: PdfItem, item: PdfItem) =>
	Math.abs(item.y - before.y) > Math.max(before.fontSize, item.fontSize) * 0.5 ||
	item.x < before.x - before.fontSize;

function joinPieces(pieces: readonly PdfItem[], page: number): PdfLine | null {
	let text = '';
	let end: number | null = null;
	for (const { str, x, width, fontSize } of pieces) {
		const gap = end !== null && x - end > fontSize * 0.18;
		text += gap && !/\s$/.test(text) && !/^\s/.test(str) ? ` ${str}` : str;
		end = x + width;
	}
	const inked = pieces.filter(({ str }) => str.trim() !== '');
	if (inked.length === 0) return null;
	const last = inked.at(-1)!;
	return {
		text: text.replace(/\s+/g, ' ').trim(),
		left: inked[0]!.x,
		right: last.x + last.width,
		y: inked[0]!.y,
		size: Math.max(...inked.map(({ fontSize }) => fontSize)),
		page
	};
}
