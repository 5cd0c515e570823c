import { unzipSync, strFromU8 } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { MORNING, school } from '../../attempts/testing.ts';
import { MINUTE } from '../../db/clock.ts';
import { enrolments } from '../../db/schema/classes.ts';
import { freshDatabase } from '../../db/testing.ts';
import { sheetTable } from '../sheet-table.ts';
import { answerSheet } from '../sheet.ts';
import { addAttempt } from '../testing.ts';
import { toCsv, toTsv } from './csv.ts';
import { fileOf } from './file.ts';
import type { ExportTable } from './table.ts';
import { toXlsx } from './xlsx.ts';

const EVIL = ['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'];

const tableOf = (name: string): ExportTable => ({
	title: 'Bees: a quiz?',
	columns: ['Name', 'Score', '=1+1'],
	rows: [
		[name, 2.5, new Date(MORNING)],
		['Zoë, “junior”', null, null]
	]
});

describe('toCsv', () => {
	const parsed = (name: string) => Papa.parse<string[]>(toCsv(tableOf(name)).slice(1).trim()).data;

	it('has a mark of its encoding, numbers as numbers and moments in UTC', () => {
		expect(toCsv(tableOf('A')).startsWith('\uFEFF')).toBe(true);
		expect(parsed('A')[1]).toEqual(['A', '2.5', new Date(MORNING).toISOString()]);
		expect(parsed('A')[2]).toEqual(['Zoë, “junior”', '', '']);
	});

	it.each(EVIL)('defuses %j', (name) => {
		expect(parsed(name)[1]?.[0]).toBe(`'${name}`);
	});
});

describe('toTsv', () => {
	it.each([
		['A\tB\r\nC', 'A B C'],
		['=1', "'=1"],
		['say "no"', 'say "no"']
	])('%j in one cell', (name, cell) => {
		const [, row] = toTsv(tableOf(name)).split('\n');
		expect(row?.split('\t')[0]).toBe(cell);
		expect(row?.split('\t')).toHaveLength(3);
	});
});

describe('toXlsx', () => {
	const sheetOf = async (name: string) => {
		const files = unzipSync(new Uint8Array(await toXlsx(tableOf(name))));
		const read = (path: string) => strFromU8(files[path] ?? new Uint8Array());
		const shared = read('xl/sharedStrings.xml');
		return { sheet: read('xl/worksheets/sheet1.xml'), shared, book: read('xl/workbook.xml') };
	};

	it('has numbers as numbers and moments as moments', async () => {
		const { sheet } = await sheetOf('A');
		expect(sheet).toMatch(/<c r="B2"[^>]*><v>2.5<\/v><\/c>/);
		expect(sheet).not.toMatch(/<c r="B2"[^>]*t="s"/);
		// 14 March 2025, 09:00 in days since 30 December 1899.
		expect(sheet).toMatch(/<c r="C2"[^>]*><v>45730.375<\/v>/);
	});

	it.each([...EVIL, '<b>&"', 'a\u0000\u0008b', '\ud800'])(
		'has %j as text, no formula',
		async (name) => {
			const { sheet, shared } = await sheetOf(name);
			expect(sheet).not.toContain('<f>');
			expect(sheet).toMatch(/<c r="A2"[^>]*t="(?:s|inlineStr|str)"/);
			for (const bad of ['<b>&', '\u0000', '\u0008', '\ud800'])
				expect(sheet + shared).not.toContain(bad);
		}
	);

	it('gives the sheet a name that Excel takes', async () => {
		expect((await sheetOf('A')).book).toMatch(/name="Bees {2}a quiz"/);
	});
});

describe('sheetTable', () => {
	it('has a row for each pupil and four columns for each question', async () => {
		const db = await freshDatabase();
		const made = await school(db);
		await db.write((tx) => tx.update(enrolments).set({ name: '=Zoë' }).run());
		const sat = [{ chosen: [0] }, { chosen: [1] }, null, null];
		await db.write((tx) => addAttempt(tx, made, { userId: made.pupilId, number: 1, sat }));
		const table = sheetTable(await answerSheet(db, made.assignmentId, MORNING));
		expect(table.columns).toHaveLength(6 + 4 * 4);
		expect(table.rows).toEqual([
			[
				'=Zoë',
				1,
				new Date(MORNING + 10 * MINUTE),
				10,
				1,
				4,
				...['A', 'Tomas Reed', 1, 30],
				...['B', '9', 0, 30],
				...['', null, 0, null],
				...['', null, 0, null]
			]
		]);
	});

	it('has the sentence chosen as proof where the quiz asks for it', async () => {
		const db = await freshDatabase();
		const made = await school(db, { quiz: { proof: true } });
		const sat = [{ chosen: [0], sentence: [0, 68] as const }, null, null, null];
		await db.write((tx) => addAttempt(tx, made, { userId: made.pupilId, number: 1, sat }));
		const table = sheetTable(await answerSheet(db, made.assignmentId, MORNING));
		expect(table.columns).toContain('Question 1 proof');
		expect(table.rows[0]?.slice(6, 10)).toEqual([
			'A',
			'Tomas Reed',
			'Wrong: Mayor Ines Calder told the Bay Courier that the dredgers would wait.',
			0.5
		]);
	});
});

describe('fileOf', () => {
	it.each([
		['csv', /^attachment; filename="scores.csv"; filename\*=UTF-8''Bees%3A%20a%20quiz%3F.csv$/],
		['xlsx', /scores\.xlsx/]
	] as const)('%s is a file to save', async (kind, disposition) => {
		const response = await fileOf(tableOf('A'), kind);
		expect(response.headers.get('content-disposition')).toMatch(disposition);
		expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(20);
	});

	it('tsv is shown', async () => {
		const response = await fileOf(tableOf('A'), 'tsv');
		expect(response.headers.get('content-disposition')).toBeNull();
		expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
	});
});
