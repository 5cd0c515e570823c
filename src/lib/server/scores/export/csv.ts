import Papa from 'papaparse';
import type { ExportCell, ExportTable } from './table.ts';

/** A cell in writing: moments as ISO 8601 in UTC. */
const written = (cell: ExportCell): string | number | null =>
	cell instanceof Date ? cell.toISOString() : cell;

/**
 * A table as comma-separated values (RFC 4180, UTF-8 with a byte order mark so that Excel reads
 * accents). Cells that a spreadsheet would run as a formula are escaped.
 */
export function toCsv({ columns, rows }: ExportTable): string {
	const data = rows.map((row) => row.map(written));
	const options = { escapeFormulae: true };
	return `\uFEFF${Papa.unparse({ fields: [...columns], data }, options)}\r\n`;
}

/**
 * A table as values between tabs, as spreadsheets take them from the clipboard; tabs and line breaks
 * within a cell become spaces, formulae are escaped.
 */
export function toTsv({ columns, rows }: ExportTable): string {
	const data = rows.map((row) => row.map((cell) => flat(written(cell))));
	const options = { escapeFormulae: true, delimiter: '\t', newline: '\n', quoteChar: '' };
	return `${Papa.unparse({ fields: columns.map(flat), data }, options)}\n`;
}

const flat = <T>(cell: T) => (typeof cell === 'string' ? cell.replace(/[\t\r\n]+/g, ' ') : cell);
