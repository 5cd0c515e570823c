import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { MORNING, school } from '../attempts/testing.ts';
import { newId } from '../db/id.ts';
import { assignments } from '../db/schema/assignments.ts';
import { freshDatabase } from '../db/testing.ts';
import { distribution } from './distribution.ts';
import { progressOf } from './progress.ts';
import { joined, right, sat } from './testing.ts';

describe('progressOf', () => {
	it('shows the class and one pupil in the order of time', async () => {
		const db = await freshDatabase();
		const given = await school(db);
		const amir = await joined(db, given, 'Amir');
		const later = { ...given, assignmentId: newId() };
		await db.write((tx) => {
			const { assignmentId: id, quizId, classId } = later;
			tx.insert(assignments)
				.values({ id, quizId, classId, opensAt: MORNING, createdAt: MORNING, attempts: 2 })
				.run();
		});
		// Had opened later in the record, yet stands first.
		await sat(db, given, given.pupilId, [right(0), right(1)]);
		await sat(db, given, amir, [right(0), right(1), right(2), right(3)]);
		await db.write((tx) =>
			tx
				.update(assignments)
				.set({ opensAt: MORNING - 1 })
				.where(eq(assignments.id, given.assignmentId))
				.run()
		);
		await sat(db, later, amir, [right(0)]);
		await sat(db, later, amir, [right(0), right(1), right(2)]);
		const { points, roster, pupil } = await progressOf(db, given.classId, amir);
		expect(roster.map(({ name }) => name)).toEqual(['Amir', 'Zoë O’Neill']);
		expect(pupil?.name).toBe('Amir');
		expect(points.map(({ mean, own, pupils }) => [mean, own, pupils])).toEqual([
			[75, 100, 2],
			[75, 75, 1]
		]);
		expect(points[0]?.interval?.[0]).toBe(0);
	});

	it('has nothing to show of an empty class, nor of a stranger', async () => {
		const db = await freshDatabase();
		const given = await school(db);
		const { points, pupil } = await progressOf(db, given.classId, 'stranger');
		expect([points, pupil]).toEqual([[], null]);
	});
});

it('distributes scores over tenths, the top one with them', () => {
	const bars = distribution([
		{ points: 0, outOf: 4 },
		{ points: 4, outOf: 4 },
		{ points: 0.3, outOf: 1 },
		{ points: 0, outOf: 0 }
	]);
	expect(bars.map(({ pupils }) => pupils)).toEqual([2, 0, 0, 1, 0, 0, 0, 0, 0, 1]);
});
