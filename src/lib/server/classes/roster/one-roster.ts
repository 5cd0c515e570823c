import { cellOf, readTable, type Row, type Table } from './table.ts';
import { shortened, type Named, type RosterList, type Untaken } from './types.ts';

/** The files of a OneRoster export by name, `users.csv` and so on, as text. */
export type RosterFiles = ReadonlyMap<string, string>;

/** Whether files are a OneRoster export: its table of users with its ids is among them. */
export function isOneRoster(files: RosterFiles): boolean {
	const users = readTable(files.get('users.csv') ?? '');
	return ['sourcedid', 'givenname', 'familyname'].every((one) => users.headings.includes(one));
}

const tableOf = (files: RosterFiles, name: string) => readTable(files.get(name) ?? '');

/** The name a person goes by: the preferred one of version 1.2, else the given and family name. */
function nameOf(users: Table, row: Row): string {
	const given = cellOf(users, row, 'preferredgivenname', 'preferredfirstname', 'givenname');
	const family = cellOf(users, row, 'preferredfamilyname', 'preferredlastname', 'familyname');
	return [given, family].filter(Boolean).join(' ');
}

/** Why a user cannot be taken, or null. An empty status is active, as in a full export. */
function against(users: Table, row: Row): string | null {
	if (cellOf(users, row, 'sourcedid') === '') return 'It has no sourcedId.';
	if (cellOf(users, row, 'status').toLowerCase() === 'tobedeleted')
		return 'The file says that it is to be deleted.';
	if (cellOf(users, row, 'enableduser').toLowerCase() === 'false')
		return 'The file says that this user is not enabled.';
	if (nameOf(users, row) === '') return 'It has no name.';
	return null;
}

/** Who is a student: by the user's own role (1.1) or by `roles.csv` (1.2); everybody where neither is told. */
function studentsOf(files: RosterFiles, users: Table): (row: Row) => boolean {
	const roles = tableOf(files, 'roles.csv');
	if (roles.rows.length > 0) {
		const students = roles.rows
			.filter((row) => cellOf(roles, row, 'role').toLowerCase() === 'student')
			.map((row) => cellOf(roles, row, 'usersourcedid'));
		const known = new Set(students);
		return (row) => known.has(cellOf(users, row, 'sourcedid'));
	}
	return (row) => ['', 'student'].includes(cellOf(users, row, 'role').toLowerCase());
}

/**
 * Reads a OneRoster export in CSV, version 1.1 or 1.2, whole or only `users.csv`. Needs of it
 * `users.csv`; takes classes from `classes.csv` and `enrollments.csv`, and roles from `roles.csv`.
 * (1EdTech OneRoster CSV tables, versions 1.1 and 1.2.)
 *
 * @returns A list for each class that has students; one of all students where no class is told.
 */
export function fromOneRoster(files: RosterFiles): readonly RosterList[] {
	const users = tableOf(files, 'users.csv');
	const isStudent = studentsOf(files, users);
	const people = new Map<string, Named | Untaken>();
	for (const row of users.rows.filter(isStudent)) {
		const why = against(users, row);
		const externalId = cellOf(users, row, 'sourcedid');
		const text = shortened(nameOf(users, row) || row.cells.join(', '));
		const person = why
			? { line: row.line, text, why }
			: { line: row.line, name: nameOf(users, row), externalId };
		people.set(externalId || `line ${row.line}`, person);
	}
	const lists = classesOf(files, people, users);
	return lists.length > 0 ? lists : [listOf('', '', [...people.values()])];
}

function classesOf(
	files: RosterFiles,
	people: ReadonlyMap<string, Named | Untaken>,
	users: Table
): readonly RosterList[] {
	const enrolments = tableOf(files, 'enrollments.csv');
	const classes = tableOf(files, 'classes.csv');
	const titles = new Map(
		classes.rows.map((row) => [
			cellOf(classes, row, 'sourcedid'),
			cellOf(classes, row, 'title', 'classcode')
		])
	);
	const everybody = new Set(users.rows.map((row) => cellOf(users, row, 'sourcedid')));
	const members = new Map<string, (Named | Untaken)[]>();
	for (const row of enrolments.rows) {
		if (cellOf(enrolments, row, 'role').toLowerCase() !== 'student') continue;
		const id = cellOf(enrolments, row, 'classsourcedid');
		const list = members.get(id) ?? [];
		members.set(id, list);
		const user = cellOf(enrolments, row, 'usersourcedid');
		const gone = cellOf(enrolments, row, 'status').toLowerCase() === 'tobedeleted';
		const person = people.get(user);
		if (gone) list.push(untaken(row, user, 'The file says that the enrolment is to be deleted.'));
		else if (person) list.push(person);
		else if (!everybody.has(user))
			list.push(untaken(row, user, 'enrollments.csv names it, but users.csv does not.'));
	}
	return [...members].map(([id, list]) => listOf(id, titles.get(id) || id, list));
}

const untaken = ({ line }: Row, user: string, why: string): Untaken => ({
	line,
	text: shortened(user),
	why
});

const listOf = (id: string, title: string, people: readonly (Named | Untaken)[]): RosterList => ({
	id,
	title,
	pupils: people.filter((person) => 'name' in person),
	untaken: people.filter((person) => 'why' in person)
});
