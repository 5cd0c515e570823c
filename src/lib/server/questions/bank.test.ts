import { describe, expect, it } from 'vitest';
import { addActor } from '../accounts/testing.ts';
import { articles } from '../db/schema/articles.ts';
import { makeQuiz } from '../quizzes/make.ts';
import { bankSearch, searchBank, PAGE } from './bank.ts';
import { approveQuestion, rejectQuestion, undoChange } from './decide.ts';
import { historyOf } from './history.ts';
import { addTags, listTags, removeTag } from './tags.ts';
import { boats, withQuestions } from './testing.ts';
import { editQuestion } from './write.ts';

const asked = (search: string) => bankSearch(new URLSearchParams(search));

async function bank(count = 3) {
	const given = await withQuestions(...Array.from({ length: count }, () => 'approved' as const));
	const find = async (search: string, owner = given.teacher.userId) =>
		searchBank(given.db, owner, asked(search));
	const ids = async (search: string) => (await find(search)).rows.map(({ id }) => id);
	return { ...given, find, found: ids };
}

describe('the bank', () => {
	it('finds by words of question, option, title and tag, whatever their case', async () => {
		const { db, ids, found } = await bank();
		await addTags(db, { questionId: ids[1]!, typed: ' Week  3, Boats ' });
		expect(await found('q=LANTERN+use%3F+(1)')).toEqual([ids[1]]);
		expect(await found('q=14')).toHaveLength(3);
		expect(await found('q=harbour')).toHaveLength(3);
		expect(await found('q=week')).toEqual([ids[1]]);
		expect(await found('tag=week+3')).toEqual([ids[1]]);
		expect(await found('q=submarine')).toEqual([]);
	});

	it.each(['%', '_', "' or 1=1 --", '\\', '"'])('takes %j for a word', async (q) => {
		const { found } = await bank(1);
		expect(await found(new URLSearchParams({ q }).toString())).toEqual([]);
	});

	it('filters by status, skill, kind and article; what is nonsense filters nothing', async () => {
		const { db, ids, found, teacher, articleId } = await bank();
		await rejectQuestion(db, { questionId: ids[0]!, actorId: teacher.userId }, 5000);
		expect(await found('')).toEqual([ids[2], ids[1]]);
		expect(await found('status=rejected')).toEqual([ids[0]]);
		expect(await found('status=')).toHaveLength(3);
		expect(await found('skill=figures')).toHaveLength(2);
		expect(await found('skill=speakers')).toEqual([]);
		expect(await found('kind=own')).toHaveLength(2);
		expect(await found(`article=${articleId}`)).toHaveLength(2);
		expect(await found('article=none')).toEqual([]);
		expect(await found('skill=magic&status=magic&page=-3')).toHaveLength(2);
	});

	it('is a teacher’s own, with the samples where she asks for them', async () => {
		const { db, find } = await bank(2);
		const other = await addActor(db, 'teacher');
		expect((await find('', other.userId)).total).toBe(0);
		await db.write((tx) => tx.update(articles).set({ ownerId: null }).run());
		expect((await find('', other.userId)).total).toBe(0);
		const { rows } = await find('samples=on', other.userId);
		expect(rows.map(({ own }) => own)).toEqual([false, false]);
	});

	it('goes page by page, and stops at the last', async () => {
		const { find } = await bank(PAGE + 2);
		expect(await find('')).toMatchObject({ total: PAGE + 2, page: 1, pages: 2 });
		const last = await find('page=99');
		expect(last).toMatchObject({ page: 2, pages: 2 });
		expect(last.rows).toHaveLength(2);
	});
});

describe('tags', () => {
	it('are tidied, kept once, counted and taken off', async () => {
		const { db, ids, find, teacher } = await bank(2);
		await addTags(db, { questionId: ids[0]!, typed: 'Exam, exam,  mid  term' });
		await addTags(db, { questionId: ids[1]!, typed: 'exam' });
		expect(await listTags(db, teacher.userId)).toEqual([
			{ tag: 'exam', questions: 2 },
			{ tag: 'mid term', questions: 1 }
		]);
		await removeTag(db, { questionId: ids[0]!, tag: 'exam' });
		const [row] = (await find('q=(0)')).rows;
		expect(row?.tags).toEqual(['mid term']);
	});

	it.each([
		['nothing', ' , '],
		['a word of 41 letters', 'x'.repeat(41)],
		['thirteen', 'a,b,c,d,e,f,g,h,i,j,k,l,m']
	])('refuses %s and keeps nothing', async (_, typed) => {
		const { db, ids, teacher } = await bank(1);
		await expect(addTags(db, { questionId: ids[0]!, typed })).rejects.toMatchObject({
			status: 422,
			field: 'tags'
		});
		expect(await listTags(db, teacher.userId)).toEqual([]);
	});
});

it('tells the history of a question: versions with what changed, decisions, quizzes', async () => {
	const { db, ids, teacher, text, articleId } = await withQuestions('drawn');
	const questionId = ids[0]!;
	const actorId = teacher.userId;
	await approveQuestion(db, { questionId, actorId }, 2000);
	const settings = {
		feedback: 'after-submit',
		shuffleOptions: true,
		shuffleQuestions: true
	} as const;
	await makeQuiz(db, { articleId, ownerId: actorId, title: 'Boats', settings }, 2500);
	const draft = boats(text, {
		stem: 'Operation Lantern used how many boats?',
		options: [
			{ text: '14', correct: true, why: '' },
			{ text: '19', correct: false, why: '' },
			{ text: '2', correct: false, why: '' }
		]
	});
	await editQuestion(db, { questionId, draft, authorId: actorId }, 3000);
	await rejectQuestion(db, { questionId, actorId }, 4000);
	await undoChange(db, { articleId, actorId }, 5000);
	const history = await historyOf(db, { questionId, ownerId: actorId });
	expect(history.versions.map(({ number, author }) => [number, author])).toEqual([
		[2, teacher.name],
		[1, null]
	]);
	expect(history.versions[0]?.differences.slice(0, 2)).toEqual([
		{
			what: 'question',
			before: 'How many boats did Operation Lantern use? (0)',
			after: 'Operation Lantern used how many boats?'
		},
		{ what: 'option 2', before: '9', after: '19' }
	]);
	expect(history.decisions.map(({ status, undone, who }) => [status, undone, who])).toEqual([
		['rejected', true, teacher.name],
		['approved', false, teacher.name],
		['approved', false, teacher.name]
	]);
	expect(history.quizzes).toMatchObject([{ title: 'Boats', number: 1 }]);
});
