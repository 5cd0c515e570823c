import { expect, it } from 'vitest';
import { FORMS, MORNING, school } from '../../attempts/testing.ts';
import { resultView } from '../result.ts';
import { freshDatabase } from '../../db/testing.ts';
import { addAttempt, addClass } from '../testing.ts';
import { change } from './testing.ts';
import { changesTold } from './told.ts';
import { undoRegrade } from './undo.ts';

it('tells a pupil what changed, why, and by how much; not what was taken back', async () => {
	const db = await freshDatabase();
	const made = await school(db);
	const sat = [{ chosen: [1] }, { chosen: [0] }, null, null];
	const [pupil] = await addClass(db, made, [[sat]]);
	const id = pupil?.attemptIds[0] ?? '';
	expect(changesTold(db.read, id)).toEqual([]);
	const scope = { versionId: made.questionVersionIds[0] ?? '', ownerId: made.teacherId };
	const key = { response: 'one', correct: [1] } as const;
	await change(db, scope, { kind: 'key', key }, MORNING, 'Calder said so.');
	const told = {
		position: 0,
		what: { kind: 'key' },
		why: 'Calder said so.',
		at: MORNING
	};
	expect(changesTold(db.read, id)).toEqual([{ ...told, points: { before: 0, after: 1 } }]);

	const late = await db.write((tx) =>
		addAttempt(tx, made, { userId: made.pupilId, number: 1, sat })
	);
	expect(changesTold(db.read, late)).toEqual([{ ...told, points: null }]);

	const second = await change(db, scope, { kind: 'standing', standing: 'dropped' }, MORNING);
	expect(changesTold(db.read, id)).toHaveLength(2);
	const ids = { ownerId: made.teacherId, actorId: made.teacherId };
	await undoRegrade(db, { id: second.id, ...ids }, MORNING);
	expect(changesTold(db.read, id)).toHaveLength(1);
	expect(changesTold(db.read, 'none')).toEqual([]);
});

it('shows the right order as it was mended', async () => {
	const db = await freshDatabase();
	const made = await school(db, { questions: FORMS });
	const at = FORMS.findIndex(({ response }) => response === 'order');
	const sat = FORMS.map((_, i) => (i === at ? { chosen: [1, 0, 2, 3] } : null));
	const id = await db.write((tx) => addAttempt(tx, made, { userId: made.pupilId, number: 1, sat }));
	const feedback = async () => {
		const { question, feedback } = (await resultView(db, id, MORNING))?.questions[at] ?? {};
		return [feedback?.order.map((place) => question?.options[place]), feedback?.credit];
	};
	const [A, B, C, D] = FORMS[at]?.options.map(({ text }) => text) ?? [];
	expect(await feedback()).toEqual([[A, B, C, D], 1 / 3]);
	const scope = { versionId: made.questionVersionIds[at] ?? '', ownerId: made.teacherId };
	const key = { response: 'order', sequence: [1, 0, 2, 3] } as const;
	await change(db, scope, { kind: 'key', key }, MORNING);
	expect(await feedback()).toEqual([[B, A, C, D], 1]);
});
