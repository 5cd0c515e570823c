import { describe, expect, it } from 'vitest';
import { drawQuestions } from '../questions/draw.ts';
import { listQuestions } from '../questions/list.ts';
import { approveQuestion } from '../questions/decide.ts';
import { readArticle, readCorrected } from '../reader/read.ts';
import { addCorrection, correctionRows, correctionsOf, undoCorrection } from './corrections.ts';
import { findingGroups } from './findings.ts';
import { withArticle } from './testing.ts';

function form(entries: Readonly<Record<string, string>>): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries(entries)) data.set(name, value);
	return data;
}

async function desk() {
	const given = await withArticle();
	const { db, articleId, versionId, teacher, text } = given;
	const groups = async () => findingGroups(await readCorrected(text, correctionsOf(db, versionId)));
	return {
		...given,
		groups,
		find: async (group: string, label: string) =>
			(await groups()).find(({ id }) => id === group)?.findings.find((one) => one.label === label),
		correct: (entries: Readonly<Record<string, string>>) =>
			addCorrection(db, { articleId, authorId: teacher.userId, form: form(entries) }, 5000),
		undo: (correctionId: string) =>
			undoCorrection(db, { articleId, actorId: teacher.userId, correctionId }, 6000),
		rows: () => correctionRows(db, versionId)
	};
}

describe('a correction', () => {
	it('changes what is found, says what it was about, and can be taken back', async () => {
		const { correct, find, rows, undo } = await desk();
		const reed = (await find('said', 'Tomas Reed'))!;
		await correct({ kind: 'speaker', of: reed.target, known: 'Ines Calder' });
		await correct({ kind: 'stance', of: reed.target, stance: 'warned' });
		expect(await find('said', 'Tomas Reed')).toBeUndefined();
		expect(rows().map(({ about }) => about)[0]).toMatch(/^Tomas Reed: Nobody digs/);
		const now = (await find('said', 'Ines Calder'))!;
		expect(now.said).toBeDefined();
		for (const { id } of rows()) await undo(id);
		expect(await find('said', 'Tomas Reed')).toEqual(reed);
		expect(rows()).toEqual([]);
	});

	it('sets operations, names and titles right and takes findings out', async () => {
		const { correct, find, groups } = await desk();
		const lantern = (await find('operations', 'Operation Lantern'))!;
		await correct({ kind: 'status', of: lantern.target, status: 'cancelled' });
		expect((await find('operations', 'Operation Lantern'))?.tag).toBe('cancelled');
		await correct({ kind: 'removed', of: lantern.target });
		expect(await find('operations', 'Operation Lantern')).toBeUndefined();
		const calder = (await find('people', 'Ines Calder'))!;
		const title = calder.mends.find(({ kind }) => kind === 'title')!;
		await correct({ kind: 'title', of: title.of, title: ' The Mayor  of Marrow Bay ' });
		await correct({ kind: 'name', of: calder.target, name: 'Inés Calder' });
		expect((await find('people', 'Inés Calder'))?.detail).toContain('The Mayor of Marrow Bay');
		const figures = (await groups()).find(({ id }) => id === 'figures')!.findings;
		await correct({ kind: 'removed', of: figures[0]!.target });
		const left = (await groups()).find(({ id }) => id === 'figures')!.findings;
		expect(left).toHaveLength(figures.length - 1);
	});

	it.each<[string, Readonly<Record<string, string>>, number]>([
		['nothing', {}, 404],
		['what is not there', { kind: 'removed', of: 'attribution:9-9' }, 404],
		['a name that the article does not have', { kind: 'speaker', name: 'Petra Vance' }, 422],
		['no name', { kind: 'speaker', name: '  ' }, 422],
		['no such stance', { kind: 'stance', stance: 'toString' }, 422],
		['no such status', { kind: 'status', status: '' }, 422],
		['no such kind', { kind: 'constructor' }, 422],
		['a name as long as a page', { kind: 'name', name: 'x'.repeat(500) }, 422]
	])('refuses %s and keeps nothing', async (_, entries, status) => {
		const { correct, find, rows } = await desk();
		const reed = (await find('said', 'Tomas Reed'))!;
		const of: Record<string, string> = status === 404 ? {} : { of: reed.target };
		await expect(correct({ ...of, ...entries })).rejects.toMatchObject({ status });
		expect(rows()).toEqual([]);
	});

	it('lets the article not say who spoke', async () => {
		const { correct, find } = await desk();
		const reed = (await find('said', 'Tomas Reed'))!;
		await correct({ kind: 'speaker', of: reed.target, known: '-' });
		expect(await find('said', 'Tomas Reed')).toBeUndefined();
		expect(await find('said', 'A speaker who is not named')).toBeDefined();
	});

	it('sets questions aside that it makes wrong, and gives them back when it is taken back', async () => {
		const { db, articleId, teacher, text, correct, rows, undo } = await desk();
		await drawQuestions(db, { articleId, count: 20 }, 2000);
		const reading = await readArticle(text);
		const questions = await listQuestions(db, articleId);
		const asked = questions.find(({ content }) =>
			reading.facts.some(({ id, kind }) => id === content.fact && kind === 'attribution')
		)!;
		await approveQuestion(db, { questionId: asked.id, actorId: teacher.userId }, 3000);
		const fact = reading.facts.find(({ id }) => id === asked.content.fact)!;
		const of = fact.kind === 'attribution' ? fact.attribution.id : fact.id;
		const { aside } = await correct({ kind: 'removed', of });
		expect(aside).toBeGreaterThan(0);
		const status = async () =>
			(await listQuestions(db, articleId)).find(({ id }) => id === asked.id)?.status;
		expect(await status()).toBe('quarantined');
		await drawQuestions(db, { articleId, count: 20, kinds: [asked.content.kind] }, 5500);
		const again = (await listQuestions(db, articleId)).filter(
			({ content, status: how }) => content.fact === asked.content.fact && how === 'drawn'
		);
		expect(again).toEqual([]);
		expect((await undo(rows()[0]!.id)).back).toBe(aside);
		expect(await status()).toBe('drawn');
	});

	it('is taken back once', async () => {
		const { correct, find, rows, undo } = await desk();
		await correct({ kind: 'removed', of: (await find('said', 'Tomas Reed'))!.target });
		const { id } = rows()[0]!;
		await undo(id);
		await expect(undo(id)).rejects.toMatchObject({ status: 404 });
	});
});
