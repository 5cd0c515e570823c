import { describe, expect, it } from 'vitest';
import { MORNING, school, TEXT } from '../attempts/testing.ts';
import { MINUTE } from '../db/clock.ts';
import { freshDatabase } from '../db/testing.ts';
import { misreadOf } from './misread.ts';
import { joined, right, sat } from './testing.ts';

const LATER = MORNING + 2 * MINUTE;

describe('misreadOf', () => {
	it('has nothing to say while nobody has handed in', async () => {
		const db = await freshDatabase();
		const given = await school(db);
		const found = await misreadOf(db, given.assignmentId, LATER);
		expect(found).toMatchObject({
			handedIn: 0,
			percent: null,
			sentences: [],
			again: [],
			swaps: []
		});
		expect(found.headline).toBe('Nobody has handed this in yet');
	});

	it('finds the sentences, the swapped speakers and what to teach again', async () => {
		const db = await freshDatabase();
		const given = await school(db);
		const ids = [given.pupilId];
		for (let i = 1; i < 6; i++) ids.push(await joined(db, given, `Pupil ${i}`));
		for (const [i, id] of ids.entries())
			await sat(db, given, id, [
				i < 4 ? [1] : right(0),
				right(1),
				i === 0 ? [0] : right(2),
				right(3)
			]);
		const { swaps, sentences, again, headline, skills } = await misreadOf(
			db,
			given.assignmentId,
			LATER
		);
		expect(headline).toBe('4 of 6 gave Tomas Reed’s words to Ines Calder');
		expect(swaps[0]).toMatchObject({ of: 'speakers', asked: 6, places: [0] });
		expect(swaps[0]?.pupils).toHaveLength(4);
		// The wrong options were taken from the first sentence; the second one proves the key.
		expect(sentences[0]).toMatchObject({ index: 0, taken: 4, missed: 0 });
		expect(again[0]).toMatchObject({ missed: 4, asked: 6 });
		expect(again[0]?.text).toBe(TEXT.slice(...(again[0]?.span ?? [0, 0])));
		expect(again[0]?.text).toContain('Nobody digs');
		expect(again).toHaveLength(1);
		expect(skills).toMatchObject([{ skill: 'speakers', questions: 4 }]);
	});

	it('sees no misreading where all is right, nor in what was left out', async () => {
		const db = await freshDatabase();
		const given = await school(db);
		await sat(db, given, given.pupilId, [right(0), right(1), right(2), null]);
		const { swaps, sentences, again } = await misreadOf(db, given.assignmentId, LATER);
		expect([swaps, again]).toEqual([[], []]);
		expect(sentences.map(({ taken }) => taken)).toEqual([0]);
	});
});
