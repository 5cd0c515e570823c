import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { saveAnswer } from '../attempts/save.ts';
import { startAssigned } from '../attempts/start.ts';
import { submitAttempt } from '../attempts/submit.ts';
import { MORNING, placesOf, QUESTIONS, school, type School } from '../attempts/testing.ts';
import { MINUTE } from '../db/clock.ts';
import type { Database } from '../db/open.ts';
import { attempts } from '../db/schema/attempts.ts';
import { enrolments } from '../db/schema/classes.ts';
import { freshDatabase } from '../db/testing.ts';
import { sheetToCsv } from './csv.ts';
import { answerSheet } from './sheet.ts';

/** Begins an attempt and answers the first questions right or wrong, as told; hands in unless told. */
async function sit(
	db: Database,
	{ assignmentId, pupilId }: School,
	answers: readonly boolean[],
	handIn = true
) {
	const { attemptId } = await startAssigned(db, { assignmentId, userId: pupilId, now: MORNING });
	const items = db.read
		.select()
		.from(attempts)
		.all()
		.find(({ id }) => id === attemptId)?.items;
	for (const [position, right] of answers.entries()) {
		const item = items?.[position];
		const question = QUESTIONS[position];
		if (!item || !question) throw new Error('no such question');
		const chosen = placesOf(question, item.order, right);
		const places = question.response === 'one' ? chosen.slice(0, 1) : chosen;
		await saveAnswer(db, { attemptId, position, chosen: places, base: 0, now: MORNING });
	}
	if (handIn) await submitAttempt(db, { attemptId, now: MORNING + MINUTE });
	return attemptId;
}

const rightOptions = (position: number) =>
	QUESTIONS[position]?.options.flatMap(({ correct }, i) => (correct ? [i] : [])) ?? [];

describe('answerSheet', () => {
	it('shows each answer as given, in the options as stored', async () => {
		const db = await freshDatabase();
		const given = await school(db);
		await sit(db, given, [true, false, true]);
		const { rows, questions } = await answerSheet(db, given.assignmentId, MORNING + MINUTE);
		const [row] = rows;
		expect(row).toMatchObject({ name: 'Zoë O’Neill', counts: { points: 2, outOf: 4 } });
		const cells = row?.counts?.cells ?? [];
		expect(cells.map(({ credit }) => credit)).toEqual([1, 0, 1, 0]);
		expect(cells[0]?.chosen).toEqual(rightOptions(0));
		expect(rightOptions(1)).not.toEqual(cells[1]?.chosen);
		expect(cells[2]?.chosen?.toSorted()).toEqual(rightOptions(2));
		expect(cells[3]?.chosen).toBeNull();
		expect(questions.map(({ facility }) => facility)).toEqual([1, 0, 1, 0]);
		expect(questions[0]?.chosen).toEqual(
			QUESTIONS[0]?.options.map(({ correct }) => (correct ? 1 : 0))
		);
	});

	it('counts the best attempt and keeps the others', async () => {
		const db = await freshDatabase();
		const given = await school(db, { assignment: { attempts: 3 } });
		await sit(db, given, [true]);
		const best = await sit(db, given, [true, true]);
		await sit(db, given, [false]);
		const [row] = (await answerSheet(db, given.assignmentId, MORNING + MINUTE)).rows;
		expect(row?.attempts.map(({ points }) => points)).toEqual([1, 2, 0]);
		expect(row?.counts?.id).toBe(best);
	});

	it('shows nothing of an attempt under way, and calls time on one that is over', async () => {
		const db = await freshDatabase();
		const given = await school(db, { assignment: { minutes: 10 } });
		await sit(db, given, [true], false);
		const [early] = (await answerSheet(db, given.assignmentId, MORNING + MINUTE)).rows;
		expect(early).toMatchObject({ counts: null, attempts: [{ submittedAt: null, cells: [] }] });
		const [late] = (await answerSheet(db, given.assignmentId, MORNING + 20 * MINUTE)).rows;
		expect(late?.counts).toMatchObject({ points: 1, submittedAt: MORNING + 10 * MINUTE });
	});

	it('leaves out who is no longer in the class', async () => {
		const db = await freshDatabase();
		const given = await school(db);
		await sit(db, given, [true]);
		await db.write((tx) => tx.update(enrolments).set({ removedAt: MORNING }).run());
		const sheet = await answerSheet(db, given.assignmentId, MORNING);
		expect(sheet.rows).toEqual([]);
		expect(sheet.questions[0]?.facility).toBeNull();
	});

	it('is not there for an assignment that is not', async () => {
		const db = await freshDatabase();
		await expect(answerSheet(db, 'none', MORNING)).rejects.toMatchObject({ status: 404 });
	});
});

describe('sheetToCsv', () => {
	const table = async (name: string) => {
		const db = await freshDatabase();
		const given = await school(db);
		await db.write((tx) => tx.update(enrolments).set({ name }).run());
		await sit(db, given, [true, false]);
		const csv = sheetToCsv(await answerSheet(db, given.assignmentId, MORNING));
		expect(csv.startsWith('\uFEFF')).toBe(true);
		return Papa.parse<string[]>(csv.slice(1).trim()).data;
	};

	it('has a row for each pupil and three columns for each question', async () => {
		const [head, row] = await table('Zoë "Zo" O’Neill, junior');
		expect(head).toHaveLength(5 + 3 * QUESTIONS.length);
		expect(row?.[0]).toBe('Zoë "Zo" O’Neill, junior');
		expect(row?.slice(1, 5)).toEqual(['1', new Date(MORNING + MINUTE).toISOString(), '1', '4']);
		expect(row?.slice(5, 8)).toEqual(['A', 'Tomas Reed', '1']);
		expect(row?.slice(14)).toEqual(['', '', '0']);
	});

	it.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)'])('defuses %s', async (name) => {
		const [, row] = await table(name);
		expect(row?.[0]).toBe(`'${name}`);
	});
});
