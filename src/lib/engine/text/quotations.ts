import type { Block, Quotation, Span } from '../types.ts';
import { isSpace } from './characters.ts';
import { findMarks, type Mark } from './marks.ts';

/** Deepest nesting that is followed; what lies deeper is left out. */
const DEEPEST = 4;

interface Open {
	readonly mark: Mark;
	readonly index: number;
}

interface Draft {
	span: Span;
	inner: Span;
	closed: boolean;
	parent: number | null;
	continues: number | null;
}

/**
 * Finds the quotations of an article, in order of their start, block by block. A quotation that its
 * block leaves open ends with the block and is not `closed`; where the next paragraph begins with
 * the same mark it `continues` there, as printers set a speech of several paragraphs.
 */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
	const found: Draft[] = [];
	let pending: Open | null = null;
	for (const block of blocks) {
		const before: Open | null = pending;
		const first = found.length;
		pending = readBlock(text, block.span, found);
		const reopened = found[first];
		if (!before || !reopened || reopened.span[0] !== block.span[0]) continue;
		const [at] = reopened.span;
		if (text[at] === text[before.mark.at]) reopened.continues = before.index;
	}
	return found;
}

/** Appends the block's quotations and gives the outermost one that was left open. */
function readBlock(text: string, [start, end]: Span, found: Draft[]): Open | null {
	const marks = findMarks(text, start, end);
	const ahead = countAhead(marks);
	let straight = marks.filter(({ style }) => style === 'double').length;
	const stack: Open[] = [];
	for (let i = 0; i < marks.length; i++) {
		const mark = marks[i] as Mark;
		const holder = findHolder(stack, mark);
		const low = mark.style === 'curly' && stack[stack.length - 1]?.mark.style === 'low';
		// An odd number from here on: this mark only looks as if it opened ("so, "he said).
		const misplaced = mark.style === 'double' && straight % 2 === 1;
		if (mark.style === 'double') straight--;
		if ((mark.closes || low || misplaced) && holder >= 0) {
			// A plural's apostrophe: a surer mark is still to come.
			if (mark.doubtful && (ahead[i] as number) > 0) continue;
			while (stack.length > holder + 1) leaveOpen(text, stack.pop() as Open, mark.at, found);
			close(stack.pop() as Open, mark, found);
			continue;
		}
		if (!mark.opens) continue;
		if (mark.style === 'single' && (ahead[i] as number) === 0 && !hasCloser(marks, i)) continue;
		const last = stack[stack.length - 1];
		if (last && last.mark.style === mark.style && mark.style !== 'angle') {
			leaveOpen(text, stack.pop() as Open, mark.at, found);
		}
		if (stack.length >= DEEPEST) continue;
		const parent = stack[stack.length - 1];
		stack.push({ mark, index: found.length });
		found.push({
			span: [mark.at, end],
			inner: [mark.at + mark.length, end],
			closed: false,
			parent: parent ? parent.index : null,
			continues: null
		});
	}
	const outer = stack[0] ?? null;
	while (stack.length > 0) leaveOpen(text, stack.pop() as Open, end, found);
	return outer;
}

/** For each mark, how many sure closing marks of its style come before that style opens again. */
function countAhead(marks: readonly Mark[]): number[] {
	const counts: Record<string, number> = {};
	const ahead: number[] = new Array<number>(marks.length).fill(0);
	for (let i = marks.length - 1; i >= 0; i--) {
		const mark = marks[i] as Mark;
		ahead[i] = counts[mark.style] ?? 0;
		if (mark.opens) counts[mark.style] = 0;
		else if (mark.closes && !mark.doubtful) counts[mark.style] = (counts[mark.style] ?? 0) + 1;
	}
	return ahead;
}

/** A straight single mark opens only where one after it can close. */
function hasCloser(marks: readonly Mark[], at: number): boolean {
	const next = marks[at + 1];
	return next !== undefined && next.style === 'single' && next.closes;
}

function findHolder(stack: readonly Open[], mark: Mark): number {
	for (let i = stack.length - 1; i >= 0; i--) {
		const style = (stack[i] as Open).mark.style;
		if (style === mark.style || (style === 'low' && mark.style === 'curly')) return i;
		if (style === 'tick' && mark.style === 'single') return i;
	}
	return -1;
}

function close(open: Open, mark: Mark, found: Draft[]): void {
	const draft = found[open.index] as Draft;
	draft.span = [draft.span[0], mark.at + mark.length];
	draft.inner = [draft.inner[0], Math.max(draft.inner[0], mark.at)];
	draft.closed = true;
}

function leaveOpen(text: string, open: Open, end: number, found: Draft[]): void {
	const draft = found[open.index] as Draft;
	let stop = end;
	while (stop > draft.inner[0] && isSpace(text.charCodeAt(stop - 1))) stop--;
	draft.span = [draft.span[0], stop];
	draft.inner = [draft.inner[0], stop];
}
