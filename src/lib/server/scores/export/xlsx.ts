import writeXlsxFile from 'write-excel-file/node';
import type { ExportCell, ExportTable } from './table.ts';

/** Longest text that a cell of Excel takes. */
const LONGEST = 32_767;
/** Control characters, which XML does not have. */
const NOT_XML = /[[\p{Cc}\ufffe\uffff]--[\t\n\r]]/gv;

const clean = (text: string) => text.toWellFormed().replace(NOT_XML, '').slice(0, LONGEST);

function cellOf(cell: ExportCell) {
	if (cell === null || cell === '') return null;
	if (typeof cell === 'number') return { type: Number, value: cell };
	if (cell instanceof Date) return { type: Date, value: cell, format: 'yyyy-mm-dd hh:mm' };
	return { type: String, value: clean(cell) };
}

/** A sheet's name as Excel allows: 31 characters, none of a few. */
const sheetName = (title: string) =>
	clean(title)
		.replace(/[\\/?*[\]:']/g, ' ')
		.trim()
		.slice(0, 31) || 'Scores';

const widthOf = (name: string, cells: readonly ExportCell[]) =>
	Math.min(
		40,
		Math.max(
			8,
			name.length + 2,
			...cells.map((cell) => (cell instanceof Date ? 18 : String(cell ?? '').length + 2))
		)
	);

/**
 * A table as an Excel workbook (Office Open XML): numbers are numbers, moments are moments (in UTC),
 * text is text and never a formula. The head and the first column stay while one scrolls.
 */
export function toXlsx({ title, columns, rows }: ExportTable): Promise<Buffer> {
	const head = columns.map((value) => ({
		type: String,
		value: clean(value),
		fontWeight: 'bold' as const
	}));
	const data = [head, ...rows.map((row) => row.map(cellOf))];
	return writeXlsxFile(data, {
		sheet: sheetName(title),
		columns: columns.map((name, i) => ({
			width: widthOf(
				name,
				rows.map((row) => row[i] ?? null)
			)
		})),
		stickyRowsCount: 1,
		stickyColumnsCount: 1
	}).toBuffer();
}
