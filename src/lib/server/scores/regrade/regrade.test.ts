import fc from 'fast-check';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../engine/types.ts';
import { FORMS, MORNING, person, QUESTIONS, school, type School } from '../../attempts/testing.ts';
import { saveAnswer } from '../../attempts/save.ts';
import { submitAttempt } from '../../attempts/submit.ts';
import { HOUR, MINUTE } from '../../db/clock.ts';
import { newId } from '../../db/id.ts';
import type { Database } from '../../db/open.ts';
import { articles } from '../../db/schema/articles.ts';
import { assignments } from '../../db/schema/assignments.ts';
import { attempts } from '../../db/schema/attempts.ts';
import { classes } from '../../db/schema/classes.ts';
import { questions } from '../../db/schema/questions.ts';
import { regrades, scores } from '../../db/schema/scores.ts';
import { freshDatabase } from '../../db/testing.ts';
import { reopen } from '../../live/reopen.ts';
import { addAttempt, addClass, type Sat } from '../testing.ts';
import { applyChange } from './apply.ts';
import { previewOf } from './preview.ts';
import { propose, type Change } from './propose.ts';
import { change, standing } from './testing.ts';
import { undoRegrade } from './undo.ts';

const NOW = MORNING + HOUR;
const scopeOf = ({ questionVersionIds, teacherId }: School, position = 0) => ({
	versionId: questionVersionIds[position] ?? '',
	ownerId: teacherId
});
const chosen = (...indices: readonly number[]): Answer => ({ chosen: indices });
const sats: readonly Sat[] = [
	[chosen(0), chosen(0), chosen(0, 1), chosen(1)],
	[chosen(1), chosen(0), chosen(0), chosen(0)],
	[chosen(1), chosen(1), null, chosen(1)],
	[null, null, null, null]
];
const TO_B: Change = { kind: 'key', key: { response: 'one', correct: [1] } };
const DROP: Change = { kind: 'standing', standing: 'dropped' };
const FULL: Change = { kind: 'standing', standing: 'full' };

async function four(settings: Parameters<typeof school>[1] = {}) {
	const db = await freshDatabase();
	const made = await school(db, settings);
	const pupils = await addClass(
		db,
		made,
		sats.map((sat) => [sat])
	);
	const ids = pupils.map(({ attemptIds }) => attemptIds[0] ?? '');
	const points = () =>
		ids.map((id) => {
			const row = standing(db).scores.find((score) => score.id === id);
			return row ? `${row.points}/${row.outOf}` : null;
		});
	return { db, made, ids, points, scope: scopeOf(made) };
}

const undo = (db: Database, made: School, id: string) =>
	undoRegrade(db, { id, ownerId: made.teacherId, actorId: made.teacherId }, NOW + 1);

describe('applyChange', () => {
	it.each<readonly [string, Change, readonly string[]]>([
		['as it was', { kind: 'points', points: 1 }, ['4/4', '1.5/4', '1/4', '0/4']],
		['another key', TO_B, ['3/4', '2.5/4', '2/4', '0/4']],
		[
			'another answer as well',
			{ kind: 'key', key: { response: 'one', correct: [0, 1] } },
			['4/4', '2.5/4', '2/4', '0/4']
		],
		['not counted', DROP, ['3/3', '1.5/3', '1/3', '0/3']],
		['full marks for all', FULL, ['4/4', '2.5/4', '2/4', '1/4']],
		['worth more', { kind: 'points', points: 2.5 }, ['5.5/5.5', '1.5/5.5', '1/5.5', '0/5.5']]
	])('%s', async (_, what, expected) => {
		const { db, points, scope } = await four();
		await change(db, scope, what, NOW);
		expect(points()).toEqual(expected);
	});

	it('is in the ledger, with who, when, why and what moved', async () => {
		const { db, made, ids, scope } = await four();
		const done = await change(db, scope, TO_B, NOW, 'Calder said it, too.');
		expect(done).toMatchObject({ moved: 3, attempts: 4, faults: [] });
		const [entry] = db.read.select().from(regrades).all();
		expect(entry).toMatchObject({
			fromVersion: 1,
			toVersion: 2,
			byUser: made.teacherId,
			reason: 'Calder said it, too.',
			at: NOW,
			undoneAt: null
		});
		expect(entry?.changes).toContainEqual({ attemptId: ids[0], before: 4, after: 3 });
	});

	it('mends the question at the desk, and sets it aside there where it does not hold', async () => {
		const { db, scope } = await four();
		const first = () =>
			db.read
				.select()
				.from(questions)
				.all()
				.find(({ current }) => current > 1);
		await change(db, scope, TO_B, NOW);
		expect(first()).toMatchObject({ status: 'approved', current: 2 });
		const both: Change = { kind: 'key', key: { response: 'one', correct: [1, 2] } };
		const done = await change(db, scope, both, NOW);
		expect(done.faults).not.toEqual([]);
		expect(first()).toMatchObject({ status: 'quarantined', current: 3 });
	});

	it('leaves the question of a sample as it is for everybody else', async () => {
		const { db, made, points, scope } = await four();
		await db.write((tx) => tx.update(articles).set({ ownerId: null }).run());
		await change(db, scope, TO_B, NOW);
		expect(points()[1]).toBe('2.5/4');
		expect(
			db.read
				.select()
				.from(questions)
				.all()
				.map(({ current }) => current)
		).toEqual([1, 1, 1, 1]);
		expect(await undo(db, made, db.read.select().from(regrades).get()?.id ?? '')).toEqual({
			moved: 3
		});
	});

	it('reaches every class of the teacher, and none of another', async () => {
		const { db, made, scope } = await four();
		const other = await person(db, 'Mr Diaz', 'teacher');
		const placed = [made.teacherId, other].map((ownerId) => ({
			ownerId,
			classId: newId(),
			id: newId()
		}));
		const attempts = await db.write((tx) =>
			placed.map(({ ownerId, classId, id }) => {
				tx.insert(classes)
					.values({ id: classId, ownerId, name: 'Other', joinCode: classId, createdAt: MORNING })
					.run();
				const dates = { opensAt: MORNING, createdAt: MORNING };
				tx.insert(assignments)
					.values({ id, quizId: made.quizId, classId, ...dates })
					.run();
				const elsewhere = { ...made, classId, assignmentId: id };
				return addAttempt(tx, elsewhere, { userId: made.pupilId, number: 1, sat: sats[1] ?? [] });
			})
		);
		const proposal = propose(db.read, scope, TO_B, 'Because.');
		expect(previewOf(db.read, proposal, made.assignmentId)).toMatchObject({
			attempts: 5,
			elsewhere: [{ id: placed[0]?.id, className: 'Other', attempts: 1, moved: 1 }]
		});
		await applyChange(db, newId(), proposal, made.teacherId, NOW);
		const pointsOf = (id: string | undefined) =>
			db.read
				.select()
				.from(scores)
				.all()
				.find(({ attemptId }) => attemptId === id)?.points;
		expect(attempts.map(pointsOf)).toEqual([2.5, 1.5]);
	});

	it('holds for attempts that are under way, and for later ones', async () => {
		const { db, made, scope } = await four();
		const sat = sats[1] ?? [];
		const running = await db.write((tx) =>
			addAttempt(tx, made, { userId: made.pupilId, number: 1, sat, handIn: false })
		);
		const { id } = await change(db, scope, TO_B, NOW);
		await submitAttempt(db, { attemptId: running, now: NOW });
		const pointsOf = () =>
			db.read
				.select()
				.from(scores)
				.all()
				.find(({ attemptId }) => attemptId === running)?.points;
		expect(pointsOf()).toBe(2.5);
		await undo(db, made, id);
		expect(pointsOf()).toBe(1.5);
	});

	it('is made once where it is sent twice', async () => {
		const { db, made, scope } = await four();
		const id = newId();
		const proposal = propose(db.read, scope, TO_B, 'Because.');
		await Promise.all([1, 2].map(() => applyChange(db, id, proposal, made.teacherId, NOW)));
		expect(db.read.select().from(regrades).all()).toHaveLength(1);
	});

	it('is refused where the question was changed meanwhile', async () => {
		const { db, made, scope, points } = await four();
		const stale = propose(db.read, scope, DROP, 'Because.');
		await change(db, scope, TO_B, NOW);
		const late = applyChange(db, newId(), stale, made.teacherId, NOW);
		await expect(late).rejects.toMatchObject({ code: 'changed-meanwhile', status: 409 });
		expect(points()[0]).toBe('3/4');
		expect(db.read.select().from(regrades).all()).toHaveLength(1);
	});

	it.each<readonly [string, Change, string]>([
		['key', { kind: 'key', key: { response: 'one', correct: [0] } }, 'Because.'],
		['standing', { kind: 'standing', standing: 'counts' }, 'Because.'],
		['points', { kind: 'points', points: 0 }, 'Because.'],
		['points', { kind: 'points', points: Number.NaN }, 'Because.'],
		['points', { kind: 'points', points: 1e9 }, 'Because.'],
		['reason', DROP, '']
	])('refuses a bad %s', async (field, what, reason) => {
		const { db, scope } = await four();
		expect(() => propose(db.read, scope, what, reason)).toThrowError(
			expect.objectContaining({ code: 'wrong-value', field })
		);
	});

	it('marks every form anew, whatever its key becomes', async () => {
		const db = await freshDatabase();
		const made = await school(db, { questions: FORMS });
		const order = FORMS.findIndex(({ response }) => response === 'order');
		const sat: Sat = FORMS.map((_, i) => (i === order ? chosen(1, 0, 2, 3) : null));
		await addClass(db, made, [[sat]]);
		const credit = () => standing(db).marks.find(({ position }) => position === order)?.credit;
		expect(credit()).toBeLessThan(1);
		const what: Change = { kind: 'key', key: { response: 'order', sequence: [1, 0, 2, 3] } };
		await change(db, scopeOf(made, order), what, NOW);
		expect(credit()).toBe(1);
	});
});

describe('previewOf', () => {
	it('says who moves and by how much, and the figures before and after', async () => {
		const { db, made, scope, points } = await four();
		const preview = previewOf(
			db.read,
			propose(db.read, scope, TO_B, 'Because.'),
			made.assignmentId
		);
		expect(preview).toMatchObject({ attempts: 4, up: 2, down: 1, elsewhere: [] });
		expect(
			preview.movers.map(({ name, before, after }) => [name, before.points, after.points])
		).toEqual([
			['Pupil 001', 4, 3],
			['Pupil 002', 1.5, 2.5],
			['Pupil 003', 1, 2]
		]);
		expect(preview.before).toMatchObject({ mean: 6.5 / 4, outOf: 4, facility: 0.25 });
		expect(preview.after).toMatchObject({ mean: 7.5 / 4, outOf: 4, facility: 0.5 });
		expect(preview.before.consistency).not.toBeNull();
		expect(preview.before.discrimination).toBeGreaterThan(preview.after.discrimination ?? 101);
		expect(points()[0]).toBe('4/4');
	});

	it('leaves a dropped question out of the figures', async () => {
		const { db, made, scope } = await four();
		const { after } = previewOf(
			db.read,
			propose(db.read, scope, DROP, 'Because.'),
			made.assignmentId
		);
		expect(after).toMatchObject({ outOf: 3, discrimination: null });
	});

	it('has nothing to say where nobody has handed in', async () => {
		const db = await freshDatabase();
		const made = await school(db);
		const proposal = propose(db.read, scopeOf(made), DROP, 'Because.');
		const nothing = { mean: null, facility: null, consistency: null, discrimination: null };
		expect(previewOf(db.read, proposal, made.assignmentId)).toMatchObject({
			attempts: 0,
			movers: [],
			before: nothing,
			after: nothing
		});
	});
});

describe('undoRegrade', () => {
	const keys = fc.subarray([0, 1, 2], { minLength: 1 });
	const changes = fc.oneof(
		keys.map((correct): Change => ({ kind: 'key', key: { response: 'one', correct } })),
		fc.constantFrom('counts', 'dropped', 'full').map((to): Change => ({
			kind: 'standing',
			standing: to as 'counts' | 'dropped' | 'full'
		})),
		fc.constantFrom(0.3, 1, 2, 100 / 3).map((points): Change => ({ kind: 'points', points }))
	);
	const answers = fc.option(fc.constantFrom(0, 1, 2).map((i) => chosen(i)));
	const sitting = fc.tuple(answers, answers, answers, answers);

	it('gives every mark and score back exactly, however many changes were made', async () => {
		const db = await freshDatabase();
		const made = await school(db, { quiz: { shuffleQuestions: true } });
		let number = 0;
		await fc.assert(
			fc.asyncProperty(
				fc.array(sitting, { minLength: 1, maxLength: 5 }),
				fc.array(fc.tuple(changes, fc.constantFrom(0, 1)), { minLength: 1, maxLength: 5 }),
				async (sats, plan) => {
					await db.write((tx) =>
						sats.forEach((sat) =>
							addAttempt(tx, made, { userId: made.pupilId, number: (number += 1), sat })
						)
					);
					const before = [standing(db)];
					const ids: string[] = [];
					for (const [what, position] of plan) {
						const done = await change(db, scopeOf(made, position), what, NOW).catch(() => null);
						if (!done) continue;
						ids.push(done.id);
						before.push(standing(db));
					}
					for (const id of ids.toReversed()) {
						before.pop();
						await undo(db, made, id);
						expect(standing(db)).toEqual(before.at(-1));
					}
				}
			),
			{ numRuns: 40 }
		);
	});

	it('keeps what another change did to the same attempts', async () => {
		const { db, made, points, scope } = await four();
		const first = await change(db, scope, TO_B, NOW);
		await change(db, scopeOf(made, 1), DROP, NOW + 1);
		await undo(db, made, first.id);
		expect(points()).toEqual(['3/3', '0.5/3', '1/3', '0/3']);
	});

	it('marks what was opened again and answered otherwise by the answer given last', async () => {
		const { db, made, ids, points, scope } = await four();
		const teacher = { userId: made.teacherId, name: 'Ms Okafor', role: 'teacher' } as const;
		const [, wrongAtFirst = ''] = ids;
		const { id } = await change(db, scope, TO_B, NOW);
		expect(points()[1]).toBe('2.5/4');
		const { userId, items } =
			db.read.select().from(attempts).where(eq(attempts.id, wrongAtFirst)).get() ?? {};
		// An answer names the places as this pupil sees them.
		const shown = items?.[0]?.order.indexOf(0) ?? -1;
		const again = { assignmentId: made.assignmentId, whom: [userId ?? ''], minutes: 5 };
		expect(await reopen(db, teacher, again, NOW + MINUTE)).toBe(1);
		const otherwise = { attemptId: wrongAtFirst, position: 0, chosen: [shown], base: 1 };
		await saveAnswer(db, { ...otherwise, now: NOW + 2 * MINUTE });
		await submitAttempt(db, { attemptId: wrongAtFirst, now: NOW + 3 * MINUTE });
		expect(points()[1]).toBe('1.5/4');
		await undoRegrade(db, { id, ownerId: made.teacherId, actorId: made.teacherId }, NOW + HOUR);
		expect(points()).toEqual(['4/4', '2.5/4', '1/4', '0/4']);
	});

	it('is refused out of order, with what to take back first', async () => {
		const { db, made, points, scope } = await four();
		const first = await change(db, scope, TO_B, NOW);
		const second = await change(db, scope, { kind: 'points', points: 2 }, NOW);
		await expect(undo(db, made, first.id)).rejects.toMatchObject({
			code: 'undo-later-first',
			status: 409,
			message: expect.stringContaining('“The question is worth 2 points”')
		});
		expect(points()[0]).toBe('3/5');
		await undo(db, made, second.id);
		await undo(db, made, first.id);
		expect(points()).toEqual(['4/4', '1.5/4', '1/4', '0/4']);
	});

	it('puts the question at the desk back, unless it was changed since', async () => {
		const { db, made, scope } = await four();
		const first = await change(db, scope, TO_B, NOW);
		await undo(db, made, first.id);
		const row = () =>
			db.read
				.select()
				.from(questions)
				.all()
				.map(({ current }) => current);
		expect(row()).toEqual([1, 1, 1, 1]);
		const second = await change(db, scope, TO_B, NOW);
		await db.write((tx) => tx.update(questions).set({ current: 9 }).run());
		await undo(db, made, second.id);
		expect(row()).toEqual([9, 9, 9, 9]);
	});

	it('is refused a second time, and to another teacher', async () => {
		const { db, made, scope } = await four();
		const { id } = await change(db, scope, DROP, NOW);
		const stranger = { id, ownerId: 'another', actorId: 'another' };
		await expect(undoRegrade(db, stranger, NOW)).rejects.toMatchObject({ status: 404 });
		await undo(db, made, id);
		await expect(undo(db, made, id)).rejects.toMatchObject({ code: 'undone-already' });
	});

	it('restores by what was on record where two changes met', async () => {
		const { db, made, scope } = await four();
		const before = standing(db);
		const ids = [];
		for (const what of [TO_B, FULL, DROP]) ids.push((await change(db, scope, what, NOW)).id);
		for (const id of ids.toReversed()) await undo(db, made, id);
		expect(standing(db)).toEqual(before);
		expect(QUESTIONS).toHaveLength(4);
	});
});
