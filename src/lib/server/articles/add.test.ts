import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { sha256 } from '../../engine/index.ts';
import { addActor } from '../accounts/testing.ts';
import { articleVersions, facts } from '../db/schema/articles.ts';
import { addArticle } from './add.ts';
import { archiveArticle, restoreArticle } from './archive.ts';
import { listArticles } from './list.ts';
import { currentVersion, openVersion } from './open.ts';
import { prepareArticle } from './prepare.ts';
import { HARBOUR, typed, withArticle } from './testing.ts';

async function ready() {
	const prepared = await prepareArticle(typed(HARBOUR));
	if (!prepared.ok) throw new Error('not ready');
	return prepared.article;
}

it('keeps an article as its first version, with hash and facts', async () => {
	const { db, articleId, versionId } = await withArticle();
	const version = await currentVersion(db, articleId);
	expect(version).toMatchObject({
		id: versionId,
		number: 1,
		text: HARBOUR,
		sha256: sha256(HARBOUR)
	});
	expect(version.words).toBe(129);
	const rows = db.read.select().from(facts).where(eq(facts.versionId, versionId)).all();
	const { reading } = await openVersion(version);
	const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
	expect(rows.map(({ content }) => content).toSorted(byId)).toEqual(reading.facts.toSorted(byId));
	expect(rows.length).toBeGreaterThan(5);
});

it('adds the same text of one teacher once, and of another again', async () => {
	const { db, teacher, articleId } = await withArticle();
	const article = await ready();
	const again = await addArticle(db, { ownerId: teacher.userId, article }, 2000);
	expect(again).toMatchObject({ articleId, already: true });
	const other = await addActor(db, 'teacher');
	const theirs = await addArticle(db, { ownerId: other.userId, article }, 2000);
	expect(theirs.already).toBe(false);
	expect(db.read.select().from(articleVersions).all()).toHaveLength(2);
});

it('takes an archived article out of the list, and puts it back', async () => {
	const { db, teacher, articleId } = await withArticle();
	const ids = async () => (await listArticles(db, teacher.userId)).map(({ id }) => id);
	expect(await ids()).toEqual([articleId]);
	await archiveArticle(db, articleId, 2000);
	expect(await ids()).toEqual([]);
	expect((await currentVersion(db, articleId)).text).toBe(HARBOUR);
	await restoreArticle(db, articleId);
	expect(await ids()).toEqual([articleId]);
});

it('says that there is no such article', async () => {
	const { db } = await withArticle();
	await expect(currentVersion(db, 'nothing')).rejects.toMatchObject({ status: 404 });
});
