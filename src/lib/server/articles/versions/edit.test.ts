import { describe, expect, it } from 'vitest';
import { currentVersion } from '../open.ts';
import { withArticle } from '../testing.ts';
import { editArticle, valuesOf } from './edit.ts';
import { compareVersions, versionHistory } from './history.ts';

async function desk() {
	const { db, articleId, teacher, text } = await withArticle();
	const version = await currentVersion(db, articleId);
	const send = (fields: Readonly<Record<string, string | File>>, reader = null) => {
		const form = new FormData();
		const all = { ...valuesOf(version), base: version.id, ...fields };
		for (const [name, value] of Object.entries(all)) form.set(name, value);
		return editArticle(db, { articleId, actorId: teacher.userId, form }, reader, 5000);
	};
	const shown = async (fields: Parameters<typeof send>[0]) => {
		const edited = await send(fields);
		if (edited.kind !== 'shown') throw new Error('it was saved');
		return edited;
	};
	return { db, articleId, text, version, send, shown };
}

describe('a change', () => {
	it('is shown with what it touches before anything is written', async () => {
		const { db, articleId, text, shown } = await desk();
		const next = text.replace('14 boats', '15 boats');
		const { plan } = await shown({ do: 'look', text: next });
		expect(plan).toMatchObject({ number: 1, words: { gone: 1, new: 1 }, unchanged: false });
		expect((await currentVersion(db, articleId)).number).toBe(1);
	});

	it('is saved as a new version, and both can be compared', async () => {
		const { db, articleId, text, send } = await desk();
		const next = text.replace('14 boats', '15 boats');
		const edited = await send({ do: 'add', reviewed: '1', text: next, title: 'Harbour shut' });
		expect(edited).toMatchObject({ kind: 'saved', revised: { number: 2 } });
		const rows = await versionHistory(db, articleId);
		expect(rows.map(({ number, title, by }) => [number, title, by])).toEqual([
			[2, 'Harbour shut', 'teacher'],
			[1, 'Harbour', null]
		]);
		const compared = await compareVersions(db, articleId, 1, 2);
		expect(compared.fields).toEqual([{ label: 'Title', before: 'Harbour', after: 'Harbour shut' }]);
		expect(compared.words).toEqual({ gone: 1, new: 1 });
		await expect(compareVersions(db, articleId, 1, 3)).rejects.toMatchObject({ status: 404 });
	});

	it('that changes nothing is said to be none', async () => {
		const { db, articleId, shown } = await desk();
		const { plan, shown: page } = await shown({ do: 'add', reviewed: '1' });
		expect(page.errors.form).toContain('Nothing is different');
		expect(plan?.unchanged).toBe(true);
		expect((await currentVersion(db, articleId)).number).toBe(1);
	});

	it('by a file takes the place of the old text, unless that was changed', async () => {
		const { text, shown } = await desk();
		const file = new File([`${text}\n\nAnd the harbour will stay shut.`], 'a.txt');
		const taken = await shown({ do: 'look', file });
		expect(taken.plan?.words).toEqual({ gone: 0, new: 6 });
		const refused = await shown({ do: 'look', file, text: `${text} More of it.` });
		expect(refused.shown.errors.file).toContain('more than one');
	});

	it('does not strike what was part of the article already', async () => {
		const { db, articleId, text, send } = await desk();
		await send({ do: 'add', reviewed: '1', text: `${text}\n\nRead more` });
		const form = new FormData();
		const version = await currentVersion(db, articleId);
		for (const [name, value] of Object.entries({ ...valuesOf(version), base: version.id })) {
			form.set(name, value);
		}
		form.set('do', 'look');
		const input = { articleId, actorId: version.id, form };
		const edited = await editArticle(db, input, null, 6000);
		expect(edited).toMatchObject({ kind: 'shown', plan: { unchanged: true } });
	});
});

it('a change of somebody else in between comes back with all that was typed', async () => {
	const { db, articleId, text, version, send, shown } = await desk();
	const theirs = text.replace('14 boats', '15 boats');
	const mine = text.replace('ninth night', 'tenth night');
	await send({ do: 'add', reviewed: '1', text: theirs });
	const { shown: page, plan } = await shown({ do: 'add', reviewed: '1', text: mine });
	expect(page.errors.form).toContain('Version 2');
	expect(page.values.text).toBe(mine);
	const newest = await currentVersion(db, articleId);
	expect(newest.number).toBe(2);
	expect(plan?.base).toBe(newest.id);
	expect(plan?.pieces.filter(({ kind }) => kind === 'new').map((one) => one.text)).toEqual([
		'14',
		'tenth'
	]);
	const again = await send({ do: 'add', reviewed: '1', text: mine, base: newest.id });
	expect(again).toMatchObject({ kind: 'saved', revised: { number: 3 } });
	expect(version.number).toBe(1);
});
