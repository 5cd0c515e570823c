import { describe, expect, it } from 'vitest';
import { MINUTE } from '../db/clock.ts';
import { freshDatabase } from '../db/testing.ts';
import { GRACE } from './deadline.ts';
import { publicQuestion } from './public-question.ts';
import { saveAnswer } from './save.ts';
import { startAssigned } from './start.ts';
import { submitAttempt } from './submit.ts';
import { takeView } from './take.ts';
import { MORNING, QUESTIONS, school } from './testing.ts';

/** What only the key, the explanations and the evidence of the test questions contain. */
const SECRETS = /WHY-|TAKEAWAY-|HASH-|RULE-|FACT-|"correct"|"evidence"|"origin"|"from"|0\.375/;

async function sitting(settings: Parameters<typeof school>[1] = {}) {
	const db = await freshDatabase();
	const { assignmentId, pupilId } = await school(db, settings);
	const { attemptId } = await startAssigned(db, { assignmentId, userId: pupilId, now: MORNING });
	return { db, attemptId };
}

describe('publicQuestion', () => {
	it('has these members and no others', () => {
		const [question] = QUESTIONS;
		if (!question) throw new Error('no question');
		const shown = publicQuestion(question, { position: 0, points: 1, order: [3, 0, 1, 2] });
		expect(Object.keys(shown).toSorted()).toEqual(
			[
				...['position', 'kind', 'skill', 'response', 'stem', 'options', 'points'],
				...['prompts', 'expects', 'proof']
			].toSorted()
		);
		expect(shown.options).toEqual(['Two officials', 'Tomas Reed', 'Ines Calder', 'Amina Yusuf']);
		expect(JSON.stringify(question)).toMatch(SECRETS);
		expect(JSON.stringify(shown)).not.toMatch(SECRETS);
	});
});

describe('takeView', () => {
	it.each(['at-once', 'after-submit', 'after-close', 'never'] as const)(
		'tells nothing of a key while answers are given (%s)',
		async (feedback) => {
			const { db, attemptId } = await sitting({ quiz: { feedback } });
			await saveAnswer(db, { attemptId, position: 1, chosen: [0], base: 0, now: MORNING });
			const bytes = JSON.stringify(await takeView(db, attemptId, MORNING));
			expect(bytes).toContain('How many boats');
			expect(bytes).not.toMatch(SECRETS);
		}
	);

	it('shows the verdict of a final answer at once, and of no other', async () => {
		const { db, attemptId } = await sitting({ quiz: { feedback: 'at-once' } });
		const base = { attemptId, base: 0, now: MORNING };
		await saveAnswer(db, { ...base, position: 0, chosen: [0], final: true });
		await saveAnswer(db, { ...base, position: 1, chosen: [0] });
		const view = await takeView(db, attemptId, MORNING);
		expect(view?.verdicts[0]?.takeaway).toContain('TAKEAWAY-Who said');
		expect(view?.verdicts.slice(1)).toEqual([null, null, null]);
	});

	it('comes back with the same options, answers and end', async () => {
		const { db, attemptId } = await sitting({ assignment: { minutes: 10 } });
		await saveAnswer(db, { attemptId, position: 2, chosen: [1, 3], base: 0, now: MORNING });
		const view = await takeView(db, attemptId, MORNING + MINUTE);
		expect(view?.answers.map(({ chosen }) => chosen)).toEqual([[], [], [1, 3], []]);
		expect(view?.endsAt).toBe(MORNING + 10 * MINUTE);
		expect(view?.className).toBe('Year 9');
		const again = await takeView(db, attemptId, MORNING + 2 * MINUTE);
		expect(again?.questions).toEqual(view?.questions);
	});

	it('is over when it was handed in, or when time is up', async () => {
		const first = await sitting();
		await submitAttempt(first.db, { attemptId: first.attemptId, now: MORNING });
		expect(await takeView(first.db, first.attemptId, MORNING)).toBeNull();
		const second = await sitting({ assignment: { minutes: 1 } });
		const late = MORNING + MINUTE + GRACE + 1;
		expect(await takeView(second.db, second.attemptId, late)).toBeNull();
	});
});
