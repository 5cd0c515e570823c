import { expect, test } from 'vitest';
import { MORNING, person, school } from '../../attempts/testing.ts';
import { articleVersions } from '../../db/schema/articles.ts';
import { freshDatabase } from '../../db/testing.ts';
import { addMark, marksOf } from '../../reading/marks.ts';
import { keepReadingSettings, readingSettingsOf } from '../../reading/settings.ts';
import { moveReading } from './reading.ts';

test('what both marked stays as the account that stays has it; the rest comes along', async () => {
	const db = await freshDatabase();
	const { pupilId: keepId } = await school(db);
	const dropId = await person(db, 'Zoe', 'pupil');
	const articleVersionId = db.read.select().from(articleVersions).get()?.id ?? '';
	const mark = (userId: string, start: number, note: string) =>
		addMark(db, {
			...{ userId, articleVersionId, start, end: start + 5, note },
			...{ colour: 'leaf', now: MORNING }
		});
	await mark(keepId, 0, 'mine');
	await mark(dropId, 0, 'other');
	await mark(dropId, 20, 'along');
	await keepReadingSettings(db, { userId: dropId, settings: { theme: 'sepia' }, now: MORNING });
	await db.write((tx) => moveReading(tx, keepId, dropId));
	const notes = marksOf(db.read, keepId, articleVersionId).map(({ note }) => note);
	expect(notes).toEqual(['mine', 'along']);
	expect(readingSettingsOf(db.read, keepId)).toEqual({ theme: 'sepia' });
});
