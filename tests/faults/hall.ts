import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import type { Question } from '../../src/lib/engine/types.ts';
import { QUESTIONS, school } from '../../src/lib/server/attempts/testing.ts';
import { newJoinCode } from '../../src/lib/server/classes/codes.ts';
import { openDatabase } from '../../src/lib/server/db/open.ts';
import { classes } from '../../src/lib/server/db/schema/classes.ts';
import type { Installation } from '../e2e/installation.ts';

/** The options of every question of {@link openHall}; the first is right. */
export const OPTIONS = ['Tomas Reed', 'Ines Calder', 'Amina Yusuf', 'Two officials'] as const;

/** A class that sits a quiz, on a running installation. */
export interface Hall {
	readonly installation: Installation;
	readonly code: string;
	readonly assignmentId: string;
	/** How many questions the quiz has. */
	readonly count: number;
}

/**
 * Puts a class with a quiz on record.
 *
 * @param asked Its questions; or how many, each then with one right option of four.
 */
export async function openHall(
	installation: Installation,
	asked: number | readonly Question[],
	settings: Omit<NonNullable<Parameters<typeof school>[1]>, 'questions'> = {}
): Promise<Hall> {
	const questions =
		typeof asked === 'number' ? Array.from({ length: asked }, (_, i) => questionOf(i)) : asked;
	const db = await openDatabase({ file: join(installation.folder, 'readback.db') });
	const { assignmentId, classId } = await school(db, { ...settings, questions });
	const code = newJoinCode();
	await db.write((tx) =>
		tx.update(classes).set({ joinCode: code }).where(eq(classes.id, classId)).run()
	);
	await db.close();
	return { installation, code, assignmentId, count: questions.length };
}

function questionOf(i: number): Question {
	const [model] = QUESTIONS;
	if (!model) throw new Error('There is no question to copy.');
	return { ...model, id: `HASH-${i}`, stem: `${i + 1}: ${model.stem}` };
}
