import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { events } from '../db/schema/events.ts';
import { questionVersions, type QuestionStatus } from '../db/schema/questions.ts';
import { approveQuestion, rejectQuestion, undoChange } from './decide.ts';
import { deskOf } from './desk.ts';
import { openQuestion } from './list.ts';
import { broken, withQuestions } from './testing.ts';

async function desk(...statuses: readonly QuestionStatus[]) {
	const given = await withQuestions(...statuses);
	const actorId = given.teacher.userId;
	let clock = 5000;
	const status = async (at: number) => (await openQuestion(given.db, given.ids[at]!)).status;
	return {
		...given,
		actorId,
		status,
		approve: (at: number) =>
			approveQuestion(given.db, { questionId: given.ids[at]!, actorId }, ++clock),
		reject: (at: number) =>
			rejectQuestion(given.db, { questionId: given.ids[at]!, actorId }, ++clock),
		undo: (at?: number) => {
			const which = at === undefined ? {} : { questionId: given.ids[at]! };
			return undoChange(given.db, { articleId: given.articleId, actorId, ...which }, ++clock);
		}
	};
}

it('approves, rejects and counts', async () => {
	const { approve, reject, db, articleId } = await desk('drawn', 'drawn', 'drawn');
	expect(await approve(0)).toMatchObject({ status: 'approved', faults: [] });
	expect(await reject(1)).toMatchObject({ status: 'rejected' });
	const { counts } = await deskOf(db, articleId);
	expect(counts).toEqual({ drawn: 1, approved: 1, rejected: 1, quarantined: 0 });
});

describe('undo', () => {
	it('takes changes back one by one, the newest first', async () => {
		const { approve, reject, undo, status } = await desk('drawn', 'drawn');
		await approve(0);
		await reject(1);
		await reject(0);
		await undo();
		expect([await status(0), await status(1)]).toEqual(['approved', 'rejected']);
		await undo();
		expect([await status(0), await status(1)]).toEqual(['approved', 'drawn']);
		await undo();
		expect([await status(0), await status(1)]).toEqual(['drawn', 'drawn']);
		await expect(undo()).rejects.toMatchObject({ code: 'nothing-to-undo', status: 409 });
	});

	it('takes back the change of one question only, where asked', async () => {
		const { approve, reject, undo, status } = await desk('drawn', 'drawn');
		await approve(0);
		await reject(1);
		await undo(0);
		expect([await status(0), await status(1)]).toEqual(['drawn', 'rejected']);
	});

	it('knows changes made at one moment apart', async () => {
		const { db, ids, actorId, undo, status } = await desk('drawn', 'drawn');
		await approveQuestion(db, { questionId: ids[0]!, actorId }, 7000);
		await rejectQuestion(db, { questionId: ids[1]!, actorId }, 7000);
		await undo();
		expect([await status(0), await status(1)]).toEqual(['approved', 'drawn']);
	});

	it('is not fooled by pressing twice: what changes nothing is no change', async () => {
		const { approve, undo, status, db } = await desk('drawn');
		await approve(0);
		await approve(0);
		expect(db.read.select().from(events).all()).toHaveLength(1);
		await undo();
		expect(await status(0)).toBe('drawn');
	});
});

it('quarantines what no longer holds instead of approving it, and says why', async () => {
	const { db, ids, approve, status } = await desk('drawn');
	const { versionId, content } = await openQuestion(db, ids[0]!);
	await db.write((tx) => {
		const set = { content: broken(content) };
		tx.update(questionVersions).set(set).where(eq(questionVersions.id, versionId)).run();
	});
	const decision = await approve(0);
	expect(decision.status).toBe('quarantined');
	expect(decision.faults[0]?.rule).toBe('evidence/out-of-range');
	expect(await status(0)).toBe('quarantined');
	expect((await openQuestion(db, ids[0]!)).faults).toEqual(decision.faults);
});

it('says that there is no such question', async () => {
	const { db, actorId } = await desk();
	await expect(approveQuestion(db, { questionId: 'x', actorId }, 1)).rejects.toMatchObject({
		status: 404
	});
	await expect(rejectQuestion(db, { questionId: 'x', actorId }, 1)).rejects.toMatchObject({
		status: 404
	});
});
