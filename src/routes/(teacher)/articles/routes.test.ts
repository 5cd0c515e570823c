import { expect, it } from 'vitest';
import type { Actor } from '$lib/server/accounts/actor.ts';
import { addActor } from '$lib/server/accounts/testing.ts';
import { withArticle } from '$lib/server/articles/testing.ts';
import { actions as edit, load as loadEdit } from './[id]/edit/+page.server.ts';
import { load as loadLevel } from './[id]/level/+page.server.ts';
import { load as loadVersions } from './[id]/versions/+page.server.ts';
import { actions as add, load as loadNew } from './new/+page.server.ts';

const given = async () => {
	const { db, teacher, articleId } = await withArticle();
	const other = await addActor(db, 'teacher', 'Other');
	const pupil = await addActor(db, 'pupil');
	const event = (actor: Actor | null, id = articleId) => ({
		locals: { db, actor, now: () => 5000, readAddress: null },
		params: { id },
		url: new URL('http://localhost/articles'),
		request: new Request('http://localhost/', { method: 'POST', body: new FormData() })
	});
	return { teacher, other, pupil, event };
};

type Handler = (event: never) => unknown;
const ofArticle: readonly (readonly [string, Handler])[] = [
	['edit', loadEdit as Handler],
	['edit, posted', edit.default as Handler],
	['versions', loadVersions as Handler],
	['level', loadLevel as Handler]
];
const call = async (handler: Handler, event: unknown) => handler(event as never);

it.each(ofArticle)('%s is for the teacher who owns the article', async (_name, handler) => {
	const { teacher, other, pupil, event } = await given();
	await expect(call(handler, event(other))).rejects.toMatchObject({ status: 404 });
	await expect(call(handler, event(pupil))).rejects.toMatchObject({ status: 403 });
	await expect(call(handler, event(null))).rejects.toMatchObject({ status: 401 });
	await expect(call(handler, event(teacher, 'none'))).rejects.toMatchObject({ status: 404 });
	await expect(call(handler, event(teacher))).resolves.toBeDefined();
});

it.each([
	['new', loadNew as Handler],
	['new, posted', add.default as Handler]
])('%s is for teachers', async (_name, handler) => {
	const { pupil, event } = await given();
	await expect(call(handler, event(pupil))).rejects.toMatchObject({ status: 403 });
	await expect(call(handler, event(null))).rejects.toMatchObject({ status: 401 });
});
