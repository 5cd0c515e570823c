import { describe, expect, it } from 'vitest';
import { MORNING, school, type School } from '../attempts/testing.ts';
import { DAY } from '../db/clock.ts';
import { newId } from '../db/id.ts';
import type { Database } from '../db/open.ts';
import { assignments } from '../db/schema/assignments.ts';
import { freshDatabase } from '../db/testing.ts';
import { bookAsk, bookPage, bookTable } from './gradebook-page.ts';
import { gradebookOf } from './gradebook.ts';
import { addAttempt, addPupil, type Sat } from './testing.ts';

const RIGHT: Sat = [{ chosen: [0] }, { chosen: [0] }, { chosen: [0, 1] }, { chosen: [1] }];
const HALF: Sat = [{ chosen: [0] }, { chosen: [0] }, null, null];

/** Two assignments, the second of which closes in a day: Ann has both, Ben is under way, Zoë has none. */
async function group(): Promise<{ db: Database; made: School; second: string }> {
	const db = await freshDatabase();
	const made = await school(db);
	const second = newId();
	await db.write((tx) => {
		const { quizId, classId } = made;
		tx.insert(assignments)
			.values({
				id: second,
				quizId,
				classId,
				opensAt: MORNING + 1,
				dueAt: MORNING + DAY,
				createdAt: MORNING
			})
			.run();
		tx.insert(assignments)
			.values({ id: newId(), quizId, classId, opensAt: 0, createdAt: 0, archivedAt: MORNING })
			.run();
		const [ann, ben] = ['Ann', 'Ben'].map((name) => addPupil(tx, made, name));
		const at2 = { ...made, assignmentId: second };
		addAttempt(tx, made, { userId: ann ?? '', number: 1, sat: HALF });
		addAttempt(tx, made, { userId: ann ?? '', number: 2, sat: RIGHT });
		addAttempt(tx, at2, { userId: ann ?? '', number: 1, sat: HALF });
		addAttempt(tx, made, { userId: ben ?? '', number: 1, sat: HALF });
		addAttempt(tx, at2, { userId: ben ?? '', number: 1, sat: HALF, handIn: false });
	});
	return { db, made, second };
}

describe('gradebookOf', () => {
	it('has each pupil at each assignment, by the attempt that counts', async () => {
		const { db, made } = await group();
		const book = await gradebookOf(db, made.classId, MORNING + 2);
		expect(book.rows.map(({ name, mean }) => [name, mean])).toEqual([
			['Ann', 0.75],
			['Ben', 0.5],
			['Zoë O’Neill', null]
		]);
		expect(book.rows[0]?.cells).toEqual([
			{ state: 'done', points: 4, outOf: 4, share: 1 },
			{ state: 'done', points: 2, outOf: 4, share: 0.5 }
		]);
		expect(book.rows[1]?.cells[1]).toEqual({ state: 'under-way' });
		expect(book.columns).toMatchObject([
			{ id: made.assignmentId, done: 2, mean: 0.75 },
			{ done: 1, mean: 0.5 }
		]);
		expect(book.mean).toBe(0.625);
	});

	it('says what was missed, and calls time on what is over', async () => {
		const { db, made } = await group();
		const { rows } = await gradebookOf(db, made.classId, MORNING + 2 * DAY);
		expect(rows[1]?.cells[1]).toMatchObject({ state: 'done', points: 2 });
		expect(rows[2]?.cells.map(({ state }) => state)).toEqual(['open', 'missed']);
	});

	it('is not there for a class that is not', async () => {
		const db = await freshDatabase();
		await expect(gradebookOf(db, 'none', MORNING)).rejects.toMatchObject({ status: 404 });
	});
});

describe('bookPage', () => {
	it.each([
		['', ['Ann', 'Ben', 'Zoë O’Neill']],
		['dir=down', ['Zoë O’Neill', 'Ben', 'Ann']],
		['sort=mean', ['Ben', 'Ann', 'Zoë O’Neill']],
		['sort=mean&dir=down', ['Ann', 'Ben', 'Zoë O’Neill']],
		['sort=SECOND', ['Ann', 'Ben', 'Zoë O’Neill']],
		['sort=nothing&page=0', ['Ann', 'Ben', 'Zoë O’Neill']]
	])('%s', async (query, names) => {
		const { db, made, second } = await group();
		const book = await gradebookOf(db, made.classId, MORNING + 2);
		const params = new URLSearchParams(query.replace('SECOND', second));
		expect(bookPage(book, bookAsk(params)).rows.map(({ name }) => name)).toEqual(names);
	});
});

it('goes away as a table', async () => {
	const { db, made } = await group();
	const table = bookTable(await gradebookOf(db, made.classId, MORNING + 2 * DAY));
	expect(table.columns).toEqual([
		'Name',
		'Mean %',
		...['Marrow Bay: points', 'Marrow Bay: %', 'Marrow Bay: points', 'Marrow Bay: %']
	]);
	expect(table.rows).toEqual([
		['Ann', 75, 4, 100, 2, 50],
		['Ben', 50, 2, 50, 2, 50],
		['Zoë O’Neill', null, null, null, 'missed', null]
	]);
});
