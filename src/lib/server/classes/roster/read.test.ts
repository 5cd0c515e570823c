import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fromCsv } from './csv.ts';
import { fromPaste } from './pasted.ts';
import { fromFiles, type SentFile } from './upload.ts';

const names = (list: { readonly pupils: readonly { readonly name: string }[] }) =>
	list.pupils.map(({ name }) => name);

describe('a pasted list', () => {
	it.each([
		['Ana\nBen\r\nCleo', ['Ana', 'Ben', 'Cleo']],
		["  Siobhán O'Neill, née Ó Néill  \n\n\t", ["Siobhán O'Neill, née Ó Néill"]],
		['Ana\tLópez\nBen\tSmith', ['Ana López', 'Ben Smith']],
		['"Ana" ""\n=1+1\n🦊 Kim\nمريم', ['"Ana" ""', '=1+1', '🦊 Kim', 'مريم']],
		['', []]
	])('%j', (text, expected) => {
		expect(names(fromPaste(text))).toEqual(expected);
	});

	it('tells the line', () => {
		expect(fromPaste('\n\nAna').pupils).toEqual([{ line: 3, name: 'Ana', externalId: null }]);
	});
});

describe('a CSV file', () => {
	it.each([
		['one column without a heading', 'Ana\nBen', ['Ana', 'Ben']],
		['one column with a heading', 'Name\nAna', ['Ana']],
		[
			'quotes, commas and lines in a cell',
			'name\n"O""Neill, Siobhán"\n"Two\nlines"',
			['O"Neill, Siobhán', 'Two\nlines']
		],
		['given and family names', 'Family name;Given name\nLópez;Ana\n;Ben', ['Ana López', 'Ben']],
		['tabs and a byte order mark', '\uFEFFFirst_Name\tLast-Name\nAna\tLópez', ['Ana López']],
		[
			'formulas, right to left, emoji',
			'Pupil\n"=cmd|\' /C calc\'!A0"\nمريم حسن\n👩‍🚀 Kim',
			["=cmd|' /C calc'!A0", 'مريم حسن', '👩‍🚀 Kim']
		]
	])('%s', (_, text, expected) => {
		expect(names(fromCsv(text))).toEqual(expected);
	});

	it('takes ids, and says what has no name', () => {
		const { pupils, untaken } = fromCsv('id,name\n7,Ana\n8,\n');
		expect(pupils).toEqual([{ line: 2, name: 'Ana', externalId: '7' }]);
		expect(untaken).toEqual([{ line: 3, text: '8', why: 'It has no name.' }]);
	});

	it('says which column it needs', () => {
		const { pupils, untaken } = fromCsv('e-mail,grade\na@b.c,5');
		expect(pupils).toEqual([]);
		expect(untaken[0]?.why).toMatch(/no column of names/);
	});
});

const USERS_11 = [
	'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email',
	'u1,active,2025-01-01,true,o1,student,ana,,Ana,"López, de la Cruz",,,',
	'u2,,,true,o1,student,ben,,"Ben ""B""",Smith,,,',
	'u3,tobedeleted,2025-01-01,true,o1,student,cleo,,Cleo,Jones,,,',
	'u4,active,2025-01-01,false,o1,student,dan,,Dan,Young,,,',
	'u5,active,2025-01-01,true,o1,teacher,ms,,Ms,Okafor,,,',
	'u6,active,2025-01-01,true,o1,student,m,,مريم,حسن,,,'
].join('\r\n');
const CLASSES =
	'sourcedId,status,title,grades\nc1,active,"Year 9, red",09\nc2,active,Year 9 blue,09';
const ENROLMENTS = [
	'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary',
	'e1,active,,c1,o1,u1,student,false',
	'e2,active,,c1,o1,u2,student,false',
	'e3,active,,c1,o1,u3,student,false',
	'e4,active,,c1,o1,u5,teacher,true',
	'e5,tobedeleted,,c1,o1,u6,student,false',
	'e6,active,,c2,o1,u6,student,false',
	'e7,active,,c2,o1,u9,student,false'
].join('\n');
const USERS_12 = [
	'sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,resourceSourcedIds,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns',
	'u1,active,,true,ana,,Anastasia,López,,,,,,,09,,,,Ana,,,o1,',
	'u5,active,,true,ms,,Ms,Okafor,,,,,,,,,,,,,,o1,'
].join('\n');
const ROLES_12 =
	'sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId\nr1,active,,u1,primary,student,,,o1\nr2,active,,u5,primary,teacher,,,o1';

const file = (name: string, text: string): SentFile => ({ name, bytes: strToU8(text) });
const zip = (files: Readonly<Record<string, string>>): SentFile => ({
	name: 'export.zip',
	bytes: zipSync(Object.fromEntries(Object.entries(files).map(([n, t]) => [n, strToU8(t)])))
});

describe('a OneRoster export', () => {
	const tables = { 'users.csv': USERS_11, 'classes.csv': CLASSES, 'enrollments.csv': ENROLMENTS };
	it.each([
		['in an archive', [zip(tables)]],
		[
			'in a folder of an archive',
			[zip(Object.fromEntries(Object.entries(tables).map(([n, t]) => [`export/${n}`, t])))]
		],
		['file by file', Object.entries(tables).map(([n, t]) => file(n, t))]
	])('of version 1.1, %s: a list for each class', (_, sent) => {
		const lists = fromFiles(sent);
		expect(lists.map(({ id, title }) => [id, title])).toEqual([
			['c1', 'Year 9, red'],
			['c2', 'Year 9 blue']
		]);
		expect(lists[0]?.pupils).toEqual([
			{ line: 2, name: 'Ana López, de la Cruz', externalId: 'u1' },
			{ line: 3, name: 'Ben "B" Smith', externalId: 'u2' }
		]);
		expect(lists[0]?.untaken.map(({ text, why }) => [text, why])).toEqual([
			['Cleo Jones', 'The file says that it is to be deleted.'],
			['u6', 'The file says that the enrolment is to be deleted.']
		]);
		expect(lists[1]?.pupils.map(({ name }) => name)).toEqual(['مريم حسن']);
		expect(lists[1]?.untaken[0]?.why).toMatch(/users.csv does not/);
	});

	it('of version 1.2 takes roles from their own table and the preferred name', () => {
		const [list] = fromFiles([zip({ 'users.csv': USERS_12, 'roles.csv': ROLES_12 })]);
		expect(list?.pupils).toEqual([{ line: 2, name: 'Ana López', externalId: 'u1' }]);
	});

	it('of users alone is one list of its students', () => {
		const [list] = fromFiles([file('users.csv', USERS_11)]);
		expect(list?.pupils.map(({ externalId }) => externalId)).toEqual(['u1', 'u2', 'u6']);
		expect(list?.untaken.map(({ text }) => text)).toEqual(['Cleo Jones', 'Dan Young']);
	});
});

describe('what is no list', () => {
	const picture = new Uint8Array(400).map((_, i) => (i * 7) % 31);
	it.each([
		['nothing', [], 'no-file'],
		['an empty file', [file('a.csv', '')], 'no-file'],
		['a picture', [{ name: 'a.png', bytes: picture }], 'no-table'],
		[
			'half an archive',
			[{ name: 'a.zip', bytes: zip({ 'users.csv': USERS_11 }).bytes.slice(0, 60) }],
			'broken-archive'
		],
		['an archive without tables', [zip({ 'readme.txt': 'x' })], 'no-file'],
		['two plain tables', [file('a.csv', 'name\nAna'), file('b.csv', 'name\nBen')], 'many-tables'],
		['a bomb', [zip({ 'users.csv': 'a'.repeat(21 * 1024 * 1024) })], 'too-large']
	])('%s', (_, sent, code) => {
		expect(() => fromFiles(sent)).toThrowError(expect.objectContaining({ code, field: 'file' }));
	});
});
