import papaparse from 'papaparse';

/** A row of a CSV file: its line from 1, and its cells by the headings in small letters. */
export interface Row {
	readonly line: number;
	readonly cells: readonly string[];
}

/** A CSV file read: headings in small letters without spaces, hyphens and underscores. */
export interface Table {
	readonly headings: readonly string[];
	readonly rows: readonly Row[];
}

const plain = (heading: string) => heading.toLowerCase().replace(/[\s_-]/g, '');

/** Reads CSV by comma, semicolon, tab or bar; quotes as RFC 4180 has them. Empty lines are left out. */
export function readTable(text: string): Table {
	const { data } = papaparse.parse<readonly string[]>(text.replace(/^\uFEFF/, ''), {
		delimitersToGuess: [',', ';', '\t', '|']
	});
	const rows = data
		.map((cells, i) => ({ line: i + 1, cells: cells.map((cell) => cell.trim()) }))
		.filter(({ cells }) => cells.some((cell) => cell !== ''));
	return { headings: (rows[0]?.cells ?? []).map(plain), rows: rows.slice(1) };
}

/** The cell of a row under the first of the headings that the file has; empty where it has none. */
export function cellOf(table: Table, row: Row, ...headings: readonly string[]): string {
	for (const heading of headings) {
		const at = table.headings.indexOf(heading);
		const cell = at < 0 ? '' : (row.cells[at] ?? '');
		if (cell !== '') return cell;
	}
	return '';
}
