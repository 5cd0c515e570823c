import { newId } from '../../src/lib/server/db/id.ts';
import { openDatabase } from '../../src/lib/server/db/open.ts';
import { questionAt } from '../../src/lib/server/attempts/versions.ts';
import { applyChange } from '../../src/lib/server/scores/regrade/apply.ts';
import { propose } from '../../src/lib/server/scores/regrade/propose.ts';
import type { SeededSchool } from './school.ts';
import { rounded } from './timing.ts';

/** What it took to change a key after the fact. */
export interface Regrading {
	/** From the teacher's change to all scores on disk. */
	readonly seconds: number;
	readonly attempts: number;
	readonly moved: number;
}

/** Makes another option the key of a question that 3,000 attempts have answered. */
export async function regrading(
	file: string,
	ownerId: string,
	{ questionVersionIds }: SeededSchool
): Promise<Regrading> {
	const db = await openDatabase({ file });
	const versionId = questionVersionIds.find((id) => questionAt(db.read, id)?.response === 'one');
	const wrong = questionAt(db.read, versionId ?? '')?.options.findIndex(
		(option) => !option.correct
	);
	if (!versionId || wrong === undefined) throw new Error('No question to mend');
	const start = performance.now();
	const change = { kind: 'key', key: { response: 'one', correct: [wrong] } } as const;
	const proposal = propose(db.read, { versionId, ownerId }, change, 'The key was wrong.');
	const { attempts, moved } = await applyChange(db, newId(), proposal, ownerId, Date.now());
	const seconds = rounded((performance.now() - start) / 1000);
	await db.close();
	return { seconds, attempts, moved };
}
