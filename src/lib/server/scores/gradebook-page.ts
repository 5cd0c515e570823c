import { figure, type ExportCell, type ExportTable } from './export/table.ts';
import type { Gradebook, GradeRow } from './gradebook.ts';

/** By what a gradebook is sorted: `name`, `mean`, or the id of an assignment. */
export interface BookAsk {
	readonly sort: string;
	readonly down: boolean;
	/** 1, 2, ... */
	readonly page: number;
}

/** A page of a gradebook. */
export interface BookPage extends BookAsk {
	readonly rows: readonly GradeRow[];
	readonly pages: number;
	readonly pupils: number;
	/** Place of the first row among all, from 1. */
	readonly first: number;
}

/** Most pupils on one page. */
export const BOOK_ROWS = 100;

/** What an address asks for: `sort`, `dir`, `page`. */
export function bookAsk(params: URLSearchParams): BookAsk {
	const page = Number(params.get('page') ?? 1);
	return {
		sort: params.get('sort') ?? 'name',
		down: params.get('dir') === 'down',
		page: Number.isInteger(page) && page > 0 ? page : 1
	};
}

/** The page that is asked for; pupils without a score come last, whichever way it is sorted. */
export function bookPage(book: Gradebook, ask: BookAsk): BookPage {
	const pages = Math.max(1, Math.ceil(book.rows.length / BOOK_ROWS));
	const page = Math.min(ask.page, pages);
	const first = (page - 1) * BOOK_ROWS;
	const rows = sorted(book, ask).slice(first, first + BOOK_ROWS);
	return { ...ask, page, pages, rows, pupils: book.rows.length, first: first + 1 };
}

function sorted({ rows, columns }: Gradebook, { sort, down }: BookAsk): readonly GradeRow[] {
	const at = columns.findIndex(({ id }) => id === sort);
	if (sort !== 'mean' && at < 0) return down ? rows.toReversed() : rows;
	const value = ({ mean, cells }: GradeRow) => {
		const cell = cells[at];
		return at < 0 ? mean : cell?.state === 'done' ? cell.share : null;
	};
	return rows.toSorted((a, b) => {
		const [x, y] = [value(a), value(b)];
		if (x === null || y === null) return Number(x === null) - Number(y === null);
		return down ? y - x : x - y;
	});
}

/** The gradebook as a table to take away: points and percent of each assignment, and the mean. */
export const bookTable = ({ className, columns, rows }: Gradebook): ExportTable => ({
	title: `Gradebook, ${className}`,
	columns: [
		'Name',
		'Mean %',
		...columns.flatMap(({ title }) => [`${title}: points`, `${title}: %`])
	],
	rows: rows.map(({ name, mean, cells }) => [
		name,
		mean === null ? null : figure(100 * mean),
		...cells.flatMap((cell): ExportCell[] =>
			cell.state === 'done'
				? [figure(cell.points), figure(100 * cell.share)]
				: [cell.state === 'missed' ? 'missed' : null, null]
		)
	])
});
