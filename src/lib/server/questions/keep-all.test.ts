import { expect, it } from 'vitest';
import { withArticle } from '../articles/testing.ts';
import { sample } from '../samples/library-bees.ts';
import { undoChange } from './decide.ts';
import { decideFromForm, deskOf, drawMore } from './desk.ts';
import { drawQuestions } from './draw.ts';
import { listQuestions } from './list.ts';
import { withQuestions } from './testing.ts';

const form = (...entries: readonly (readonly [string, string])[]) => {
	const data = new FormData();
	for (const [name, value] of entries) data.append(name, value);
	return data;
};

it('keeps all that is flawless at one press, and one undo takes it back', async () => {
	const { db, articleId, teacher } = await withArticle(sample.text);
	await drawQuestions(db, { articleId, count: 12 }, 2000);
	const before = await deskOf(db, articleId);
	expect(before.flawless).toBeGreaterThan(4);
	const input = { articleId, actorId: teacher.userId, form: form(['do', 'keep-all']) };
	const { kept, questionId } = await decideFromForm(db, input, 3000);
	expect(kept).toBe(before.flawless);
	const after = await deskOf(db, articleId);
	expect(after.counts).toMatchObject({ approved: kept, drawn: before.counts.drawn - kept! });
	expect(after.flawless).toBe(0);
	expect(after.questions.find(({ id }) => id === questionId)?.status).toBe('approved');
	await undoChange(db, { articleId, actorId: teacher.userId }, 4000);
	expect((await deskOf(db, articleId)).counts).toEqual(before.counts);
	await expect(undoChange(db, { articleId, actorId: teacher.userId }, 5000)).rejects.toMatchObject({
		status: 409
	});
});

it('does nothing twice where it is pressed twice', async () => {
	const { db, articleId, teacher } = await withArticle(sample.text);
	await drawQuestions(db, { articleId, count: 6 }, 2000);
	const input = { articleId, actorId: teacher.userId, form: form(['do', 'keep-all']) };
	const both = await Promise.all([
		decideFromForm(db, input, 3000),
		decideFromForm(db, input, 3000)
	]);
	const { approved } = (await deskOf(db, articleId)).counts;
	expect((both[0].kept ?? 0) + (both[1].kept ?? 0)).toBe(approved);
});

it('tells questions that are like one another, and keeps but one of them', async () => {
	const { db, articleId, ids, teacher } = await withQuestions('drawn', 'drawn', 'rejected');
	const questions = await listQuestions(db, articleId);
	expect(questions[0]?.like).toMatchObject([{ id: ids[1], how: 'near' }]);
	const input = { articleId, actorId: teacher.userId, form: form(['do', 'keep-all']) };
	const { kept } = await decideFromForm(db, input, 3000);
	expect(kept).toBeLessThanOrEqual(1);
});

it('draws of a skill, of a group of kinds, and about a passage', async () => {
	const { db, articleId, text } = await withArticle(sample.text);
	await drawMore(db, { articleId, form: form(['skill', 'figures']) }, 2000);
	const figures = await listQuestions(db, articleId);
	expect(figures.length).toBeGreaterThan(0);
	expect(new Set(figures.map(({ content }) => content.skill))).toEqual(new Set(['figures']));
	const middle = Math.floor(text.length / 2);
	await drawMore(
		db,
		{ articleId, form: form(['evidence', `0-400`], ['evidence', `${middle}-${middle + 300}`]) },
		3000
	);
	const more = (await listQuestions(db, articleId)).slice(0);
	const fresh = more.filter(({ id }) => !figures.some((one) => one.id === id));
	expect(fresh.length).toBeGreaterThan(0);
	for (const { content } of fresh) {
		expect(
			content.evidence.some(([start, end]) => start < 400 || (start < middle + 300 && end > middle))
		).toBe(true);
	}
});
