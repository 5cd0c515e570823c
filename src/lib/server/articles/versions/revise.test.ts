import { readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { quizItems, quizzes } from '../../db/schema/quizzes.ts';
import { approveQuestion, undoChange } from '../../questions/decide.ts';
import { drawQuestions } from '../../questions/draw.ts';
import { listQuestions } from '../../questions/list.ts';
import { withQuestions } from '../../questions/testing.ts';
import { makeQuiz } from '../../quizzes/make.ts';
import { DEFAULT_SETTINGS } from '../../quizzes/settings.ts';
import { verifyAll } from '../../reader/read.ts';
import { addCorrection, correctionRows } from '../corrections.ts';
import { currentVersion } from '../open.ts';
import { prepareArticle } from '../prepare.ts';
import { typed, withArticle } from '../testing.ts';
import { planRevision, type Choice } from './plan.ts';
import { reviseArticle } from './revise.ts';

async function prepared(text: string, title = 'Harbour') {
	const made = await prepareArticle(typed(text, { title }), { whole: true });
	if (!made.ok) throw new Error(JSON.stringify(made.errors));
	return made.article;
}

const FERRY = readFileSync(
	new URL('../../../../../tests/articles/ferry.txt', import.meta.url),
	'utf8'
);

/** An article with what was drawn from it, all of it approved that holds. */
async function desk() {
	const { db, articleId, teacher, text } = await withArticle(FERRY);
	await drawQuestions(db, { articleId, count: 20 }, 2000);
	for (const { id, status } of await listQuestions(db, articleId)) {
		if (status === 'drawn')
			await approveQuestion(db, { questionId: id, actorId: teacher.userId }, 3000);
	}
	const revise = async (
		next: string,
		more: { choices?: [string, Choice][]; quizzes?: string[]; base?: string; title?: string } = {}
	) =>
		reviseArticle(
			db,
			{
				articleId,
				actorId: teacher.userId,
				base: more.base ?? (await currentVersion(db, articleId)).id,
				article: await prepared(next, more.title),
				choices: new Map(more.choices ?? []),
				quizzes: new Set(more.quizzes ?? [])
			},
			9000
		);
	const plan = async (next: string) =>
		planRevision(db, await currentVersion(db, articleId), await prepared(next), teacher.userId);
	const questions = () => listQuestions(db, articleId);
	return { db, articleId, teacher, text, revise, plan, questions };
}

/** Two sentences of the article that each prove a question. */
function proofs(questions: Awaited<ReturnType<typeof listQuestions>>, text: string) {
	const sentences = questions
		.filter(({ status, content }) => status === 'approved' && content.evidence.length === 1)
		.map(({ content }) => text.slice(...content.evidence[0]!));
	const [one, other] = [...new Set(sentences)].filter((words) => words.endsWith('.'));
	if (!one || !other) throw new Error('too few proofs');
	return [one, other] as const;
}

describe('a new version', () => {
	it('leaves the old one, and takes along all questions where only their places change', async () => {
		const { db, articleId, revise, plan, questions, text } = await desk();
		const before = await questions();
		expect(before.length).toBeGreaterThan(5);
		const next = `${text}\n\nThe harbour will open again in the spring, the board wrote in a note.`;
		const planned = await plan(next);
		expect(planned).toMatchObject({ number: 1, unchanged: false, words: { gone: 0, new: 14 } });
		const revised = await revise(next);
		expect(revised.number).toBe(2);
		expect(revised.kept).toBe(planned.kept);
		const version = await currentVersion(db, articleId);
		expect(version).toMatchObject({ number: 2, text: next });
		const after = await questions();
		expect(after.map(({ id }) => id).toSorted()).toEqual(before.map(({ id }) => id).toSorted());
		for (const question of after) {
			expect(question.articleVersionId).toBe(version.id);
			const old = before.find(({ id }) => id === question.id)!;
			expect(question.content.evidence.map((span) => next.slice(...span))).toEqual(
				old.content.evidence.map((span) => text.slice(...span))
			);
		}
		expect(planned.kept).toBeGreaterThanOrEqual(before.length - 2);
	});

	it('moves drawn questions with their places, and each is verified there', async () => {
		const { db, articleId, revise, questions, text } = await desk();
		const next = `Marrow Bay woke to fog on Sunday morning, and nobody went out to sea.\n\n${text}`;
		const { kept } = await revise(next);
		expect(kept).toBeGreaterThan(5);
		const { sha256 } = await currentVersion(db, articleId);
		const approved = (await questions()).filter(({ status }) => status === 'approved');
		expect(approved).toHaveLength(kept);
		const verdicts = await verifyAll(
			{ text: next, sha256 },
			approved.map(({ content }) => content)
		);
		expect(verdicts.every(({ ok }) => ok)).toBe(true);
		expect(approved.some(({ content }) => content.rule !== 'teacher')).toBe(true);
	});

	it('tells what needs a look from what is gone, and does as it is told', async () => {
		const { revise, plan, questions, text } = await desk();
		const [one, other] = proofs(await questions(), text);
		const next = text.replace(one, '').replace(other, other.replace(/\.$/, ', people say.'));
		const { touched, kept } = await plan(next);
		const gone = touched.filter(({ fate }) => fate === 'void');
		const look = touched.filter(({ fate }) => fate === 'look');
		expect(gone.length).toBeGreaterThan(0);
		expect(look.length).toBeGreaterThan(0);
		expect(gone[0]!.choices).toEqual(['strike', 'desk']);
		const revised = await revise(next, { choices: [[gone[0]!.questionId, 'desk']] });
		expect(revised).toEqual({
			number: 2,
			kept,
			struck: gone.length - 1,
			desk: look.length + 1,
			quizzes: 0
		});
		const now = new Map((await questions()).map((question) => [question.id, question]));
		const saved = now.get(gone[0]!.questionId)!;
		expect(saved.status).toBe('quarantined');
		expect(saved.faults[0]?.rule).toBe('evidence/gone');
		for (const { questionId } of gone.slice(1))
			expect(now.get(questionId)!.status).toBe('rejected');
		for (const { questionId } of look) {
			expect(['drawn', 'quarantined']).toContain(now.get(questionId)!.status);
		}
	});

	it('keeps a question that fails out of quizzes, whatever was asked for', async () => {
		const { revise, plan, questions, text } = await desk();
		const [one] = proofs(await questions(), text);
		const next = text.replace(one, one.replace(/\p{Lu}\p{L}+/gu, 'Xyzzy'));
		const failing = (await plan(next)).touched.filter(({ choices }) => !choices.includes('keep'));
		expect(failing.length).toBeGreaterThan(0);
		await revise(next, { choices: failing.map(({ questionId }) => [questionId, 'keep']) });
		const now = await questions();
		for (const { questionId } of failing) {
			expect(now.find(({ id }) => id === questionId)?.status).not.toBe('approved');
		}
	});

	it('of the title alone touches no question', async () => {
		const { revise, questions, text } = await desk();
		const before = await questions();
		const { desk: waiting, struck } = await revise(text, { title: 'Harbour plans shelved' });
		expect([waiting, struck]).toEqual([0, 0]);
		expect((await questions()).map(({ content }) => content.id)).toEqual(
			before.map(({ content }) => content.id)
		);
	});

	it('takes along what was set right in the reading', async () => {
		const { db, articleId, teacher, revise, questions, text } = await desk();
		const facts = (await questions()).flatMap(({ content: { fact } }) => fact ?? []);
		const of = facts.find((fact) => !fact.startsWith('attribution'))!;
		const form = new FormData();
		form.set('kind', 'removed');
		form.set('of', of);
		await addCorrection(db, { articleId, authorId: teacher.userId, form }, 4000);
		await revise(`A new first sentence stands here.\n\n${text}`);
		const rows = correctionRows(db, (await currentVersion(db, articleId)).id);
		expect(rows).toHaveLength(1);
		expect(rows[0]!.content.of).not.toBe(of);
		expect(rows[0]!.content.of.split(':')[0]).toBe(of.split(':')[0]);
	});
});

describe('what was given or chosen before', () => {
	it('a quiz stays with its version, unless nobody has it and it goes along whole', async () => {
		const { db, articleId, teacher, revise, plan, text } = await desk();
		const quiz = (title: string) =>
			makeQuiz(db, { articleId, ownerId: teacher.userId, title, settings: DEFAULT_SETTINGS }, 4000);
		const [stays, goes] = [await quiz('Stays'), await quiz('Goes')];
		const versionOf = (id: string) =>
			db.read.select().from(quizzes).where(eq(quizzes.id, id)).get()!.articleVersionId;
		const old = versionOf(stays);
		const next = `Marrow Bay woke to fog on Sunday morning.\n\n${text}`;
		const planned = await plan(next);
		expect(planned.quizzes.map(({ title }) => title).toSorted()).toEqual(['Goes', 'Stays']);
		const whole = planned.quizzes.every((one) => one.whole);
		const { quizzes: brought } = await revise(next, { quizzes: [goes] });
		expect(brought).toBe(whole ? 1 : 0);
		expect(versionOf(stays)).toBe(old);
		expect(versionOf(goes) === old).toBe(!whole);
		const items = (id: string) =>
			db.read.select().from(quizItems).where(eq(quizItems.quizId, id)).all().length;
		expect(items(goes)).toBe(items(stays));
	});

	it('a decision at the desk is not undone over a new version', async () => {
		const { db, articleId, teacher, revise, text } = await desk();
		await revise(`${text}\n\nOne more sentence was added here by the board.`);
		const input = { articleId, actorId: teacher.userId };
		await expect(undoChange(db, input, 9500)).rejects.toMatchObject({ code: 'nothing-to-undo' });
	});
});

describe('two at once', () => {
	it('the second is told so and writes nothing', async () => {
		const { db, articleId, revise, text } = await desk();
		const base = (await currentVersion(db, articleId)).id;
		const results = await Promise.allSettled([
			revise(`${text}\n\nFirst of two new endings.`, { base }),
			revise(`${text}\n\nSecond of two new endings.`, { base })
		]);
		expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
		expect((await currentVersion(db, articleId)).number).toBe(2);
		await expect(revise(`${text}\n\nLater.`, { base })).rejects.toMatchObject({
			code: 'stale-article',
			status: 409
		});
	});

	it('a version without any change is refused', async () => {
		const { revise, text } = await desk();
		await expect(revise(text)).rejects.toMatchObject({ code: 'nothing-changed' });
	});
});

it('has a teacher look where a sentence grew around the same words', async () => {
	const { db, articleId, teacher, text } = await withQuestions('approved');
	const next = text.replace(
		'Operation Lantern used 14 boats',
		'It is not true that Operation Lantern used 14 boats'
	);
	const version = await currentVersion(db, articleId);
	const { touched } = await planRevision(db, version, await prepared(next), teacher.userId);
	expect(touched.map(({ fate, choices }) => [fate, choices[0]])).toEqual([['look', 'desk']]);
	const grown = text.replace('on its ninth night.', 'on its ninth night, or so its men say.');
	const plan = await planRevision(db, version, await prepared(grown), teacher.userId);
	expect(plan.touched).toHaveLength(1);
});

it('takes along questions of a teacher’s own', async () => {
	const { db, articleId, teacher, text, ids } = await withQuestions(
		'approved',
		'rejected',
		'drawn'
	);
	const { id: base } = await currentVersion(db, articleId);
	const article = await prepared(`Fog lay over the bay.\n\n${text}`);
	const revision = { articleId, actorId: teacher.userId, base, article };
	const none = { choices: new Map(), quizzes: new Set<string>() };
	expect(await reviseArticle(db, { ...revision, ...none }, 9000)).toMatchObject({ kept: 2 });
	const now = await listQuestions(db, articleId);
	const statuses = new Map(now.map(({ id, status }) => [id, status]));
	expect(ids.map((id) => statuses.get(id))).toEqual(['approved', 'rejected', 'drawn']);
});
