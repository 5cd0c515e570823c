import { expect, it } from 'vitest';
import { listSamples } from '../articles/list.ts';
import { facts } from '../db/schema/articles.ts';
import { freshDatabase } from '../db/testing.ts';
import { listQuestions } from '../questions/list.ts';
import { listSampleQuizzes } from '../quizzes/list.ts';
import { openQuiz } from '../quizzes/open.ts';
import { samples } from './index.ts';
import { loadSamples } from './load.ts';

it('loads every sample with its reviewed quiz, once', { timeout: 60_000 }, async () => {
	const db = await freshDatabase();
	await loadSamples(db, 1000);
	const first = await listSamples(db);
	expect(first.map(({ sampleSlug }) => sampleSlug)).toEqual(samples.map(({ slug }) => slug));
	const quizzes = await listSampleQuizzes(db);
	expect(quizzes.map(({ title }) => title)).toEqual(samples.map(({ quiz }) => quiz.title));
	expect(quizzes.every(({ questions }) => questions === 10)).toBe(true);
	const factsThen = db.read.select().from(facts).all().length;
	expect(factsThen).toBeGreaterThan(50);

	await loadSamples(db, 2000);
	expect(await listSamples(db)).toEqual(first);
	expect(await listSampleQuizzes(db)).toEqual(quizzes);
	expect(db.read.select().from(facts).all()).toHaveLength(factsThen);
});

it('turns the exact words of a sample into places', { timeout: 60_000 }, async () => {
	const db = await freshDatabase();
	await loadSamples(db, 1000);
	for (const [at, { id, sampleSlug }] of (await listSamples(db)).entries()) {
		const { text, quiz } = samples[at]!;
		const { items } = await openQuiz(db, (await listSampleQuizzes(db))[at]!.id);
		items.forEach(({ content }, place) => {
			const written = quiz.questions[place]!;
			expect(content).toMatchObject({ stem: written.stem, kind: written.kind, rule: 'teacher' });
			expect(content.evidence.map(([start, end]) => text.slice(start, end))).toEqual(
				written.evidence
			);
			expect(content.options.map(({ from }) => from && text.slice(...from))).toEqual(
				written.options.map(({ from }) => from)
			);
		});
		const stored = await listQuestions(db, id);
		expect(
			stored.every(({ status, faults }) => status === 'approved' && faults.length === 0),
			sampleSlug!
		).toBe(true);
	}
});
