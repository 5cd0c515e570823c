import { describe, expect, it } from 'vitest';
import { saveAnswer } from '../attempts/save.ts';
import { startAssigned } from '../attempts/start.ts';
import { submitAttempt } from '../attempts/submit.ts';
import { FORMS, MORNING, placesOf, QUESTIONS, school, type School } from '../attempts/testing.ts';
import { MINUTE } from '../db/clock.ts';
import type { Database } from '../db/open.ts';
import { attempts } from '../db/schema/attempts.ts';
import { enrolments } from '../db/schema/classes.ts';
import type { Counts } from '../db/schema/quizzes.ts';
import { freshDatabase } from '../db/testing.ts';
import { gridAsk, gridOf, ROWS, rowsOf } from './sheet-grid.ts';
import { answerSheet } from './sheet.ts';
import { addClass, type Sat } from './testing.ts';

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
		expect(cells[0]?.answer?.chosen).toEqual(rightOptions(0));
		expect(rightOptions(1)).not.toEqual(cells[1]?.answer?.chosen);
		expect(cells[2]?.answer?.chosen.toSorted()).toEqual(rightOptions(2));
		expect(cells[3]?.answer).toBeNull();
		expect(questions.map(({ facility }) => facility)).toEqual([1, 0, 1, 0]);
		expect(questions[0]?.chosen).toEqual(
			QUESTIONS[0]?.options.map(({ correct }) => (correct ? 1 : 0))
		);
	});

	it.each<readonly [Counts, number, number]>([
		['best', 2, 2],
		['last', 0, 3],
		['first', 1, 1],
		['mean', 1, 3]
	])('counts the %s attempt and keeps the others', async (counts, points, number) => {
		const db = await freshDatabase();
		const given = await school(db, { quiz: { counts }, assignment: { attempts: 3 } });
		await sit(db, given, [true]);
		await sit(db, given, [true, true]);
		await sit(db, given, [false]);
		const [row] = (await answerSheet(db, given.assignmentId, MORNING + MINUTE)).rows;
		expect(row?.attempts.map((attempt) => attempt.points)).toEqual([1, 2, 0]);
		expect(row?.counts).toMatchObject({ points, outOf: 4, attempt: { number } });
	});

	it('shows nothing of an attempt under way, and calls time on one that is over', async () => {
		const db = await freshDatabase();
		const given = await school(db, { assignment: { minutes: 10 } });
		await sit(db, given, [true], false);
		const [early] = (await answerSheet(db, given.assignmentId, MORNING + MINUTE)).rows;
		expect(early).toMatchObject({ counts: null, attempts: [{ submittedAt: null }] });
		const [late] = (await answerSheet(db, given.assignmentId, MORNING + 20 * MINUTE)).rows;
		expect(late?.counts).toMatchObject({
			points: 1,
			attempt: { submittedAt: MORNING + 10 * MINUTE }
		});
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

	it('finds the answers where the questions came in another order', async () => {
		const db = await freshDatabase();
		const given = await school(db, { quiz: { shuffleQuestions: true } });
		const sat: Sat = QUESTIONS.map((_, i) => ({ chosen: [i % 3] }));
		await addClass(
			db,
			given,
			Array.from({ length: 6 }, () => [sat])
		);
		const { rows } = await answerSheet(db, given.assignmentId, MORNING);
		const done = rows.flatMap(({ counts }) => (counts ? [counts.cells] : []));
		expect(done).toHaveLength(6);
		for (const cells of done)
			expect(cells.map(({ answer }) => answer?.chosen)).toEqual([[0], [1], [2], [0]]);
	});
});

describe('gridOf', () => {
	const table = async (query: string, pupils: readonly (readonly Sat[])[]) => {
		const db = await freshDatabase();
		const given = await school(db);
		await addClass(db, given, pupils);
		const sheet = await answerSheet(db, given.assignmentId, MORNING);
		return gridOf(sheet, gridAsk(new URLSearchParams(query)));
	};
	const right: Sat = QUESTIONS.map((_, i) => ({ chosen: rightOptions(i) }));
	const first: Sat = [{ chosen: [0] }, null, null, null];

	it.each([
		['', ['Pupil 001', 'Pupil 002', 'Pupil 003', 'Zoë O’Neill']],
		['dir=down', ['Zoë O’Neill', 'Pupil 003', 'Pupil 002', 'Pupil 001']],
		['sort=score', ['Pupil 003', 'Pupil 001', 'Pupil 002', 'Zoë O’Neill']],
		['sort=score&dir=down', ['Pupil 002', 'Pupil 001', 'Pupil 003', 'Zoë O’Neill']],
		['sort=q2&dir=down', ['Pupil 002', 'Pupil 001', 'Pupil 003', 'Zoë O’Neill']],
		['sort=q999&page=-1', ['Pupil 001', 'Pupil 002', 'Pupil 003', 'Zoë O’Neill']],
		['page=99', ['Pupil 001', 'Pupil 002', 'Pupil 003', 'Zoë O’Neill']]
	])('%s: those who handed in come first', async (query, names) => {
		const { rows } = await table(query, [[first], [right], [[null, null, null, null]]]);
		expect(rows.map(({ name }) => name)).toEqual(names);
	});

	it('shows letters, words, points, times and how each stands', async () => {
		const sat: Sat = [{ chosen: [1] }, null, { chosen: [0, 1] }, { chosen: [0] }];
		const cells = async (query: string) => (await table(query, [[sat]])).rows[0]?.cells;
		expect(await cells('')).toEqual([
			['B', 'wrong'],
			['', 'none'],
			['AB', 'right'],
			['A', 'wrong']
		]);
		expect((await cells('show=words'))?.[2]?.[0]).toBe('Operation Lantern; the joint sweep');
		expect((await cells('show=points'))?.map(([text]) => text)).toEqual(['0', '0', '1', '0']);
		expect((await cells('show=taken'))?.map(([text]) => text)).toEqual([
			'0:30',
			'',
			'1:00',
			'0:30'
		]);
	});

	it.each([
		[0, 100],
		[10, 100],
		[30, 100],
		[60, 50],
		[200, 40]
	])('has, for a quiz of %i questions, %i pupils on a page', (questions, rows) => {
		expect(rowsOf(questions)).toBe(rows);
	});

	it('shows a large class by pages', async () => {
		const pupils = Array.from({ length: ROWS + 5 }, () => [first]);
		const grid = await table('page=2', pupils);
		expect(grid).toMatchObject({ page: 2, pages: 2, pupils: ROWS + 6, first: ROWS + 1 });
		expect(grid.rows).toHaveLength(6);
	});

	it('shows every form of answer in few characters', async () => {
		const db = await freshDatabase();
		const given = await school(db, { questions: FORMS });
		const sat: Sat = FORMS.map((question) =>
			question.response === 'sentence'
				? { chosen: [], sentence: question.accept[0] ?? null }
				: question.response === 'text'
					? { chosen: [], text: 'Reid' }
					: {
							chosen: question.options
								.map((_, i) => i)
								.slice(0, question.response === 'one' ? 1 : 9)
						}
		);
		await addClass(db, given, [[sat]]);
		const grid = gridOf(
			await answerSheet(db, given.assignmentId, MORNING),
			gridAsk(new URLSearchParams())
		);
		const cells = grid.rows[0]?.cells ?? [];
		expect(cells.map(([text]) => text).slice(0, 6)).toEqual([
			'A',
			'ABC',
			'ABC',
			'ABCD',
			'¶3',
			'Reid'
		]);
		expect(cells[5]?.[1]).toBe('unsure');
	});
});
