import { describe, expect, it } from 'vitest';
import type { Question } from '../../engine/types.ts';
import { startAssigned } from '../attempts/start.ts';
import { submitAttempt } from '../attempts/submit.ts';
import { MORNING, person, QUESTIONS, school, TEXT } from '../attempts/testing.ts';
import { freshDatabase } from '../db/testing.ts';
import { readingView } from '../reading/view.ts';
import { askedBy } from './asked.ts';
import { removeWord, wordsOf } from './list.ts';
import { lookUp } from './look-up.ts';

const BOAT = {
	...QUESTIONS[0],
	kind: 'word-meaning',
	stem: 'What does “boat” mean in this sentence? “Operation Lantern used 14 boats.”'
} as Question;

async function reading(questions: readonly Question[] = QUESTIONS, attempts = 1) {
	const db = await freshDatabase();
	const { assignmentId, pupilId } = await school(db, {
		questions,
		assignment: { attempts }
	});
	const { attemptId } = await startAssigned(db, { assignmentId, userId: pupilId, now: MORNING });
	const ask = (input: { word: string } | { start: number; end: number }, now = MORNING) =>
		lookUp(db, { attemptId, ask: input, now });
	const at = (word: string) => {
		const start = TEXT.indexOf(word);
		return { start, end: start + word.length };
	};
	return { db, attemptId, assignmentId, pupilId, ask, at };
}

describe('lookUp', () => {
	it('tells what a word means and keeps it with its sentence', async () => {
		const { db, pupilId, ask, at } = await reading();
		const found = await ask(at('dredgers'));
		expect(found).toMatchObject({ word: 'dredgers', lemma: 'dredger' });
		expect(found.senses[0]?.meaning).toMatch(/dredg/);
		const [listed] = wordsOf(db.read, { userId: pupilId, now: MORNING });
		expect(listed).toMatchObject({ lemma: 'dredger', pos: 'noun', article: expect.any(String) });
		expect(listed?.met).toEqual([
			'Mayor Ines Calder told the Bay Courier that the ',
			'dredgers',
			' would wait.'
		]);
		await removeWord(db, listed?.id ?? '');
		expect(wordsOf(db.read, { userId: pupilId, now: MORNING })).toEqual([]);
	});

	it('keeps a word once, however often and however it was asked for', async () => {
		const { db, pupilId, ask, at } = await reading();
		await Promise.all([ask(at('boats')), ask({ word: 'Boat' }), ask({ word: 'boats' })]);
		const list = wordsOf(db.read, { userId: pupilId, now: MORNING });
		expect(list.map(({ lemma }) => lemma)).toEqual(['boat']);
		expect(list[0]?.met?.[1]).toBe('boats');
	});

	it('tells the meaning of a typed word that is not in the article, and keeps no sentence', async () => {
		const { db, pupilId, ask } = await reading();
		expect((await ask({ word: 'lighthouse' })).span).toBeNull();
		expect(wordsOf(db.read, { userId: pupilId, now: MORNING })[0]?.met).toBeNull();
	});

	it.each([[{ word: 'Yusufzz' }], [{ word: '; drop table' }], [{ word: 'the' }]])(
		'says so where there is no meaning: %j',
		async (input) => {
			const { ask } = await reading();
			await expect(ask(input)).rejects.toMatchObject({ code: 'no-meaning', status: 404 });
		}
	);

	it.each([[{ start: 5, end: 5 }], [{ start: 90_000, end: 90_001 }]])(
		'takes nothing that is not a word of the article: %j',
		async (input) => {
			const { ask } = await reading();
			await expect(ask(input)).rejects.toMatchObject({ code: 'not-in-article' });
		}
	);

	it('tells nothing that a question under way asks for, by whatever attempt, and tells it after', async () => {
		const { db, attemptId, assignmentId, pupilId, ask, at } = await reading([BOAT], 2);
		const listed = (now: number) => wordsOf(db.read, { userId: pupilId, now });
		await expect(ask(at('boats'))).rejects.toMatchObject({ code: 'word-asked', status: 403 });
		await expect(ask({ word: 'BOATS' })).rejects.toMatchObject({ code: 'word-asked' });
		expect(listed(MORNING)).toEqual([]);
		await ask(at('navy'));
		await submitAttempt(db, { attemptId, now: MORNING + 1 });
		expect((await ask(at('boats'), MORNING + 2)).lemma).toBe('boat');
		expect(listed(MORNING + 2)[0]?.meaning).toMatch(/vessel/);
		await startAssigned(db, { assignmentId, userId: pupilId, now: MORNING + 3 });
		await expect(ask(at('boats'), MORNING + 4)).rejects.toMatchObject({ code: 'word-asked' });
		expect(listed(MORNING + 4).map(({ meaning }) => meaning === null)).toEqual([true, false]);
	});

	it('is a list for each person', async () => {
		const { db, ask, at } = await reading();
		await ask(at('boats'));
		const other = await person(db, 'Ali', 'pupil');
		expect(wordsOf(db.read, { userId: other, now: MORNING })).toEqual([]);
	});
});

describe('askedBy', () => {
	const text = 'The plan was rejected.';
	it.each([
		[{ stem: 'What does “reject” mean here?', fact: 'own' }, ['reject']],
		[{ stem: 'What does it mean?', fact: 'word:13' }, ['rejected']],
		[{ stem: 'Who said that?', fact: 'word:999' }, []],
		[{ stem: '', fact: '' }, []]
	])('%j', (question, wanted) => {
		expect(askedBy(question, text)).toEqual(wanted);
	});
});

describe('readingView', () => {
	it('has what the tools need, and says who may hear the article', async () => {
		const { db, attemptId } = await reading();
		const view = readingView(db.read, attemptId);
		expect(view).toMatchObject({ attemptId, marks: [], settings: {}, readAloud: false });
		expect(view.sentences).toHaveLength(4);
		expect(() => readingView(db.read, 'none')).toThrowError(/no such attempt/);
	});
});
