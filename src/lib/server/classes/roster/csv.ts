import { cellOf, readTable, type Table } from './table.ts';
import { shortened, type RosterList } from './types.ts';

const FULL = ['name', 'fullname', 'displayname', 'pupil', 'pupilname', 'student', 'studentname'];
const GIVEN = ['givenname', 'firstname', 'given', 'first', 'forename'];
const FAMILY = ['familyname', 'lastname', 'surname', 'family', 'last'];
const ID = ['sourcedid', 'id', 'pupilid', 'studentid', 'identifier', 'externalid', 'upn'];

const has = (table: Table, headings: readonly string[]) =>
	headings.some((heading) => table.headings.includes(heading));

/** A file of one column without a heading is a list of names; the first line counts. */
function withoutHeadings(text: string, table: Table): Table | null {
	if (table.headings.length !== 1 || has(table, [...FULL, ...GIVEN, ...FAMILY])) return null;
	return readTable(`name\n${text.replace(/^\uFEFF/, '')}`);
}

const NO_NAMES =
	'The first line names no column of names. Call one “Name”, or two “Given name” and “Family name”.';

/**
 * Reads a CSV file of pupils: a column of names, or one of given and one of family names, and perhaps
 * one of ids. A file of one column needs no heading.
 */
export function fromCsv(text: string): RosterList {
	const read = readTable(text);
	const bare = withoutHeadings(text, read);
	const table = bare ?? read;
	const named = has(table, FULL) || has(table, GIVEN) || has(table, FAMILY);
	const pupils = [];
	const untaken = [];
	if (!named && table.headings.length > 0)
		untaken.push({ line: 1, text: shortened(table.headings.join(', ')), why: NO_NAMES });
	for (const row of named ? table.rows : []) {
		const line = row.line - (bare ? 1 : 0);
		const parts = [cellOf(table, row, ...GIVEN), cellOf(table, row, ...FAMILY)];
		const name = cellOf(table, row, ...FULL) || parts.filter(Boolean).join(' ');
		const externalId = cellOf(table, row, ...ID) || null;
		if (name) pupils.push({ line, name, externalId });
		else
			untaken.push({
				line,
				text: shortened(row.cells.filter(Boolean).join(', ')),
				why: 'It has no name.'
			});
	}
	return { id: '', title: '', pupils, untaken };
}
