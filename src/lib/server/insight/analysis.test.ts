import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { MORNING, school, type School } from '../attempts/testing.ts';
import { MINUTE } from '../db/clock.ts';
import { newId } from '../db/id.ts';
import type { Database } from '../db/open.ts';
import { enrolments } from '../db/schema/classes.ts';
import { questionVersions } from '../db/schema/questions.ts';
import { marks } from '../db/schema/scores.ts';
import { freshDatabase } from '../db/testing.ts';
import { analysisOf } from './analysis.ts';
import { joined, right, sat } from './testing.ts';

const LATER = MORNING + 2 * MINUTE;

/** Nine more pupils: the first question sorts them the wrong way round, the second one rightly. */
async function tenPupils(db: Database, given: School) {
	const ids = [given.pupilId];
	for (let i = 1; i < 10; i++) ids.push(await joined(db, given, `Pupil ${i}`));
	for (const [i, id] of ids.entries()) {
		const strong = i < 5;
		await sat(db, given, id, [
			strong ? [1] : right(0),
			strong ? right(1) : [1],
			strong ? right(2) : [2],
			i % 2 === 0 ? right(3) : null
		]);
	}
}

describe('analysisOf', () => {
	it('says that nobody has handed in', async () => {
		const db = await freshDatabase();
		const given = await school(db);
		const { quiz, items, roster } = await analysisOf(db, given.assignmentId, LATER);
		expect([roster, quiz.pupils, items.length]).toEqual([1, 0, 4]);
		expect(items[0]?.statistics.facility.known).toBe(false);
		expect(JSON.stringify({ quiz, items })).not.toMatch(/null,null|NaN/);
	});

	it('measures each question and doubts the key of the one that sorts the wrong way round', async () => {
		const db = await freshDatabase();
		const given = await school(db, { quiz: { shuffleQuestions: true } });
		await tenPupils(db, given);
		const { items, quiz, bars } = await analysisOf(db, given.assignmentId, LATER);
		expect(items.map(({ keyInDoubt }) => keyInDoubt)).toEqual([true, false, false, false]);
		expect(items[0]?.statistics.facility).toMatchObject({ value: 50 });
		expect(items[0]?.options.map(({ count }) => count)).toEqual([5, 5, 0, 0]);
		expect(items[3]?.leftOut).toBe(5);
		expect(items[0]?.statistics.guess).toMatchObject({ value: 25 });
		expect(quiz).toMatchObject({ pupils: 10, outOf: 4 });
		expect(bars.reduce((sum, bar) => sum + bar.pupils, 0)).toBe(10);
	});

	it.each([
		['best', 75],
		['last', 25],
		['first', 50],
		['mean', 50]
	] as const)('%s attempt counts', async (counting, percent) => {
		const db = await freshDatabase();
		const given = await school(db, { assignment: { attempts: 3 } });
		const sit = (count: number) =>
			sat(
				db,
				given,
				given.pupilId,
				[0, 1, 2, 3].map((place) => (place < count ? right(place) : null))
			);
		for (const count of [2, 3, 1]) await sit(count);
		const { quiz } = await analysisOf(db, given.assignmentId, LATER, counting);
		expect(quiz.mean.known && quiz.mean.value).toBeCloseTo((4 * percent) / 100);
	});

	it('leaves out who is no longer in the class', async () => {
		const db = await freshDatabase();
		const given = await school(db);
		await sat(db, given, given.pupilId, [right(0)]);
		await db.write((tx) => tx.update(enrolments).set({ removedAt: MORNING }).run());
		expect((await analysisOf(db, given.assignmentId, LATER)).quiz.pupils).toBe(0);
	});

	it('takes answers to an earlier version for the same question, by the words of its options', async () => {
		const db = await freshDatabase();
		const given = await school(db);
		await sat(db, given, given.pupilId, [[1], right(1), right(2), right(3)]);
		const [seenId] = given.questionVersionIds;
		await db.write((tx) => {
			const seen = tx
				.select()
				.from(questionVersions)
				.where(eq(questionVersions.id, seenId ?? ''))
				.get();
			if (!seen) throw new Error('no version');
			const options = seen.content.options.toReversed();
			const id = newId();
			const content = { ...seen.content, options };
			tx.insert(questionVersions)
				.values({ ...seen, id, number: 2, content })
				.run();
			tx.update(marks)
				.set({ questionVersionId: id, credit: 1 })
				.where(eq(marks.questionVersionId, seen.id))
				.run();
		});
		const { items } = await analysisOf(db, given.assignmentId, LATER);
		expect(items).toHaveLength(4);
		expect(items[0]?.statistics.facility).toMatchObject({ value: 100 });
		expect(items[0]?.options.map(({ count }) => count)).toEqual([0, 0, 1, 0]);
	});

	it('says what is worth nothing any more, and leaves it out of the quiz', async () => {
		const db = await freshDatabase();
		const given = await school(db);
		await sat(db, given, given.pupilId, [right(0), right(1)]);
		await db.write((tx) => tx.update(marks).set({ points: 0 }).where(eq(marks.position, 3)).run());
		const { items, quiz } = await analysisOf(db, given.assignmentId, LATER);
		expect(quiz.outOf).toBe(3);
		expect(items[3]?.statistics.facility.words).toBe('It is worth no points.');
	});

	it('is not there for an assignment that is not', async () => {
		const db = await freshDatabase();
		await expect(analysisOf(db, 'none', LATER)).rejects.toMatchObject({ status: 404 });
	});
});
