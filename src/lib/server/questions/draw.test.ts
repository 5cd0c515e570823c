import { expect, it } from 'vitest';
import { verify } from '../../engine/index.ts';
import { currentVersion } from '../articles/open.ts';
import { withArticle } from '../articles/testing.ts';
import { sample } from '../samples/library-bees.ts';
import { rejectQuestion } from './decide.ts';
import { drawQuestions } from './draw.ts';
import { listQuestions } from './list.ts';

const stems = async (given: Awaited<ReturnType<typeof withArticle>>) =>
	(await listQuestions(given.db, given.articleId)).map(({ content }) => content.stem);

it('draws the same questions of the same article, each verified, in the order of the text', async () => {
	const [one, two] = [await withArticle(sample.text), await withArticle(sample.text)];
	for (const given of [one, two]) {
		const drawn = await drawQuestions(given.db, { articleId: given.articleId, count: 12 }, 2000);
		expect(drawn.added).toBeGreaterThan(5);
		expect(drawn.quarantined).toBe(0);
	}
	expect(await stems(one)).toEqual(await stems(two));
	const { text, sha256 } = await currentVersion(one.db, one.articleId);
	const questions = await listQuestions(one.db, one.articleId);
	for (const { content, status } of questions) {
		expect(status).toBe('drawn');
		expect(verify(content, { text, sha256 }), content.stem).toEqual({ ok: true });
	}
	const places = questions.map(({ content }) => content.evidence[0]![0]);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
});

it('draws others when asked for more, never one that was rejected', async () => {
	const given = await withArticle(sample.text);
	const { db, articleId, teacher } = given;
	await drawQuestions(db, { articleId, count: 4 }, 2000);
	const first = await listQuestions(db, articleId);
	for (const { id } of first)
		await rejectQuestion(db, { questionId: id, actorId: teacher.userId }, 2001);
	await drawQuestions(db, { articleId, count: 4 }, 3000);
	const ids = (await listQuestions(db, articleId)).map(({ content }) => content.id);
	expect(ids.length).toBeGreaterThan(first.length);
	expect(new Set(ids).size).toBe(ids.length);
});

it('adds nothing twice where a button is pressed twice', async () => {
	const { db, articleId } = await withArticle(sample.text);
	const draw = () => drawQuestions(db, { articleId, count: 6 }, 2000);
	const both = await Promise.all([draw(), draw()]);
	const ids = (await listQuestions(db, articleId)).map(({ content }) => content.id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(both[0].added + both[1].added).toBe(ids.length);
});

it('draws only the kinds asked for', async () => {
	const { db, articleId } = await withArticle(sample.text);
	await drawQuestions(db, { articleId, count: 10, kinds: ['who-said'] }, 2000);
	const kinds = (await listQuestions(db, articleId)).map(({ content }) => content.kind);
	expect(kinds.length).toBeGreaterThan(0);
	expect(new Set(kinds)).toEqual(new Set(['who-said']));
});
