import { expect, it } from 'vitest';
import { MORNING, school } from '../../attempts/testing.ts';
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
		what: 'Another answer counts as right',
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
