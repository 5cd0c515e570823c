import { beforeEach, describe, expect, it } from 'vitest';
import { MORNING, person, school, TEXT } from '../attempts/testing.ts';
import type { Database } from '../db/open.ts';
import { articleVersions } from '../db/schema/articles.ts';
import { freshDatabase } from '../db/testing.ts';
import { addMark, changeMark, marksOf, MOST_MARKS, removeMark } from './marks.ts';
import { keepReadingSettings, readingSettingsOf } from './settings.ts';

describe('marks of an article', () => {
	let db: Database;
	let userId: string;
	let articleVersionId: string;
	const add = (more: object = {}) =>
		addMark(db, {
			...{ userId, articleVersionId, now: MORNING },
			...{ start: 0, end: 10, colour: 'plum', note: '' },
			...more
		});
	const all = () => marksOf(db.read, userId, articleVersionId);

	beforeEach(async () => {
		db = await freshDatabase();
		userId = (await school(db)).pupilId;
		articleVersionId = db.read.select().from(articleVersions).get()?.id ?? '';
	});

	it('are kept in order of the text, for each person alone', async () => {
		await add({ start: 30, end: 40, colour: 'leaf' });
		await add({ note: 'who is this?' });
		expect(all()).toMatchObject([
			{ span: [0, 10], colour: 'plum', note: 'who is this?' },
			{ span: [30, 40], colour: 'leaf', note: '' }
		]);
		const other = await person(db, 'Ali', 'pupil');
		expect(marksOf(db.read, other, articleVersionId)).toEqual([]);
	});

	it('are one where the same place is marked twice, even at once; a note is not lost', async () => {
		await add({ note: 'mine' });
		await Promise.all([add({ colour: 'sky' }), add({ colour: 'rose' })]);
		expect(all()).toMatchObject([{ colour: 'rose', note: 'mine' }]);
	});

	it('can be changed and taken away', async () => {
		const { id } = await add();
		expect(await changeMark(db, { id, colour: 'rose', note: 'n', now: 2 })).toMatchObject({
			colour: 'rose',
			note: 'n'
		});
		await removeMark(db, id);
		await removeMark(db, id);
		expect(await changeMark(db, { id, colour: 'plum', note: '', now: 3 })).toBeNull();
		expect(all()).toEqual([]);
	});

	it.each([
		['nothing', { start: 5, end: 5 }],
		['the wrong way round', { start: 9, end: 5 }],
		['beyond the end', { end: TEXT.length + 1 }],
		['another article', { articleVersionId: 'none' }]
	])('refuse %s', async (_name, more) => {
		await expect(add(more)).rejects.toMatchObject({ code: 'not-in-article' });
		expect(all()).toEqual([]);
	});

	it('refuse a note that is too long, and more than fit', async () => {
		await expect(add({ note: 'x'.repeat(1001) })).rejects.toMatchObject({ code: 'note-too-long' });
		const places = Array.from({ length: TEXT.length - 1 }, (_, start) => start);
		await Promise.all(
			places.slice(0, MOST_MARKS).map((start) => add({ start, end: start + 1, note: '' }))
		);
		await expect(add({ start: 0, end: 9 })).rejects.toMatchObject({ code: 'too-many-marks' });
	});
});

describe('settings of reading', () => {
	it('are kept for each person, in place of what was before', async () => {
		const db = await freshDatabase();
		const userId = await person(db, 'Zoë', 'pupil');
		expect(readingSettingsOf(db.read, userId)).toEqual({});
		await keepReadingSettings(db, { userId, settings: { theme: 'dark', size: 'large' }, now: 1 });
		await keepReadingSettings(db, { userId, settings: { theme: 'sepia' }, now: 2 });
		expect(readingSettingsOf(db.read, userId)).toEqual({ theme: 'sepia' });
	});
});
