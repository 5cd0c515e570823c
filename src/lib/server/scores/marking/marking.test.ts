import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../engine/types.ts';
import { submitAttempt } from '../../attempts/submit.ts';
import { FORMS, MORNING, person, school } from '../../attempts/testing.ts';
import { newId } from '../../db/id.ts';
import { marks, regrades } from '../../db/schema/scores.ts';
import { freshDatabase } from '../../db/testing.ts';
import { undoRegrade } from '../regrade/undo.ts';
import { addAttempt, addClass } from '../testing.ts';
import { markTyped } from './mark.ts';
import { typedQuestions } from './open.ts';

const AT = FORMS.findIndex(({ response }) => response === 'text');
const typed = (text: string): readonly (Answer | null)[] =>
	FORMS.map((_, i) => (i === AT ? { chosen: [], text } : null));

async function five() {
	const db = await freshDatabase();
	const made = await school(db, { questions: FORMS });
	const texts = ['Captain Rood', ' captain  rood. ', 'captain rood', '<b>Nobody</b>', 'Tomas Reed'];
	await addClass(
		db,
		made,
		texts.map((text) => [typed(text)])
	);
	const versionId = made.questionVersionIds[AT] ?? '';
	const mark = (text: string, credit: number) =>
		markTyped(
			db,
			{ id: newId(), assignmentId: made.assignmentId, versionId, text, credit },
			made.teacherId,
			MORNING
		);
	const open = async () => {
		const { questions } = await typedQuestions(db, made.assignmentId, MORNING);
		return questions.find(({ position }) => position === AT);
	};
	const credits = () =>
		db.read
			.select()
			.from(marks)
			.all()
			.filter(({ position, answered }) => position === AT && answered)
			.map(({ credit, unsure }) => (unsure ? '?' : credit))
			.toSorted();
	return { db, made, versionId, mark, open, credits };
}

describe('typedQuestions', () => {
	it('puts equal wordings together, most first, each as most wrote it', async () => {
		const { open } = await five();
		expect((await open())?.open).toMatchObject([
			{ key: 'captain rood', attempts: 3, pupils: ['Pupil 001', 'Pupil 002', 'Pupil 003'] },
			{ shown: '<b>Nobody</b>', attempts: 1 }
		]);
	});
});

describe('markTyped', () => {
	it('holds for everybody who wrote it, and for who writes it later', async () => {
		const { db, made, mark, open, credits } = await five();
		expect(credits()).toEqual([1, '?', '?', '?', '?']);
		expect(await mark('Captain Rood', 0.5)).toMatchObject({ moved: 3 });
		expect(credits()).toEqual([0.5, 0.5, 0.5, 1, '?']);
		expect((await open())?.open).toHaveLength(1);
		expect((await open())?.marked[0]).toMatchObject({
			what: '“Captain Rood” counts as half right'
		});
		const late = await db.write((tx) =>
			addAttempt(tx, made, {
				userId: made.pupilId,
				number: 1,
				sat: typed('CAPTAIN ROOD'),
				handIn: false
			})
		);
		await submitAttempt(db, { attemptId: late, now: MORNING });
		expect(credits()).toEqual([0.5, 0.5, 0.5, 0.5, 1, '?']);
	});

	it('is in the ledger and can be taken back, in any order of different words', async () => {
		const { db, made, mark, credits } = await five();
		await mark('captain rood', 1);
		await mark('<b>Nobody</b>', 0);
		expect(credits()).toEqual([0, 1, 1, 1, 1]);
		const [first] = db.read.select().from(regrades).all();
		expect(first).toMatchObject({ byUser: made.teacherId, at: MORNING });
		const ids = { ownerId: made.teacherId, actorId: made.teacherId };
		await undoRegrade(db, { id: first?.id ?? '', ...ids }, MORNING);
		expect(credits()).toEqual([0, 1, '?', '?', '?']);
	});

	it('can be changed by marking again', async () => {
		const { db, made, mark, credits } = await five();
		await mark('captain rood', 1);
		await mark('Captain Rood', 0);
		expect(credits()).toEqual([0, 0, 0, 1, '?']);
		const [first] = db.read.select().from(regrades).all();
		const ids = { ownerId: made.teacherId, actorId: made.teacherId };
		await expect(undoRegrade(db, { id: first?.id ?? '', ...ids }, MORNING)).rejects.toMatchObject({
			code: 'undo-later-first'
		});
	});

	it.each([
		['a credit of its own', 'captain rood', 0.7],
		['no credit', 'captain rood', Number.NaN],
		['no words', '  ', 1]
	])('refuses %s', async (_, text, credit) => {
		const { mark, credits } = await five();
		await expect(mark(text, credit)).rejects.toMatchObject({ code: 'wrong-value' });
		expect(credits()).toEqual([1, '?', '?', '?', '?']);
	});

	it('refuses a question of another form or quiz', async () => {
		const { db, made } = await five();
		const input = { id: newId(), assignmentId: made.assignmentId, text: 'x', credit: 1 };
		for (const versionId of [made.questionVersionIds[0] ?? '', 'none'])
			await expect(
				markTyped(db, { ...input, versionId }, await person(db, 'A', 'teacher'), MORNING)
			).rejects.toMatchObject({ status: 404 });
	});
});
