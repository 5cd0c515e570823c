import type { PdfLine } from './pdf-lines.ts';

/** A paragraph put together from printed lines. */
export interface PdfParagraph {
	readonly text: string;
	/** Size of its type in points. */
	readonly size: number;
	/** Page on which it begins, from 0. */
	readonly page: number;
}

/**
 * Puts lines together to paragraphs. A line begins one where its type is of another size, where the
 * space above it is wide, where it is indented, where it is an item of a list, or where the line before
 * it ended a sentence well short of the right edge. Words divided at a line's end are joined again.
 */
export function pdfParagraphs(lines: readonly PdfLine[]): PdfParagraph[] {
	const step = usualStep(lines);
	const edge = usualEdge(lines);
	const words = new Set(lines.flatMap(({ text }) => text.match(/[\p{L}'’]+-[\p{L}'’]+/gu) ?? []));
	const groups: PdfLine[][] = [];
	for (const [at, line] of lines.entries()) {
		const before = lines[at - 1];
		if (before && !begins(before, line, step, edge)) groups.at(-1)!.push(line);
		else groups.push([line]);
	}
	return groups.map((group) => ({
		text: group.map(({ text }) => text).reduce((above, next) => joinLines(above, next, words)),
		size: group[0]!.size,
		page: group[0]!.page
	}));
}

const BULLET = /^[•●▪‣◦]\s/;
/** Within a sentence a line may begin with these, too. */
const DASH_OR_NUMBER = /^(?:[-–—*]|\d{1,2}[.)])\s/;

function begins(
	before: PdfLine,
	line: PdfLine,
	step: number,
	edge: (line: PdfLine) => number
): boolean {
	if (Math.abs(before.size - line.size) > before.size * 0.12) return true;
	const ended = /[.!?:]["'”’)]*$/.test(before.text);
	const short = before.right < edge(before) - before.size * 3;
	if (BULLET.test(line.text) || (short && DASH_OR_NUMBER.test(line.text))) return true;
	const down = before.y - line.y;
	const follows = before.page === line.page && down > 0;
	// At the head of a column or page only the words can tell.
	if (!follows) return ended && short;
	const indented =
		line.left - before.left > line.size * 0.8 && line.left - before.left < line.size * 5;
	return down > step * 1.35 || (ended && (short || indented));
}

/** Usual distance from a line to the next within a paragraph, in points: the lower quartile. */
function usualStep(lines: readonly PdfLine[]): number {
	const steps = lines
		.slice(1)
		.map((line, at) => lines[at]!.y - line.y)
		.filter((down) => down > 0)
		.sort((a, b) => a - b);
	return steps[Math.floor(steps.length / 4)] ?? Infinity;
}

/** Right edge of the column in which a line stands: the farthest of the lines that begin near it. */
function usualEdge(lines: readonly PdfLine[]): (line: PdfLine) => number {
	const column = (line: PdfLine) => Math.round(line.left / 40);
	const edges = new Map<number, number>();
	for (const line of lines) {
		edges.set(column(line), Math.max(edges.get(column(line)) ?? 0, line.right));
	}
	return (line) => edges.get(column(line))!;
}

/** A hyphen at a line's end stays where the word has one elsewhere or goes on with a capital. */
function joinLines(above: string, next: string, hyphenated: ReadonlySet<string>): string {
	const left = /[\p{L}'’]+-$/u.exec(above)?.[0];
	const right = /^\p{Ll}[\p{L}'’]*/u.exec(next)?.[0];
	if (!left) return `${above} ${next}`;
	if (!right || hyphenated.has(left + right)) return above + next;
	return above.slice(0, -1) + next;
}
