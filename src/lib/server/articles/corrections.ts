import { eq } from 'drizzle-orm';
import type { Correction } from '../../engine/types.ts';
import { newId } from '../db/id.ts';
import type { Database, Reader } from '../db/open.ts';
import { corrections } from '../db/schema/articles.ts';
import { DomainError } from '../errors.ts';
import { recheckQuestions, type Recheck } from '../questions/recheck.ts';
import { readCorrected } from '../reader/read.ts';
import { correctionDraft } from './correction-draft.ts';
import { correctionById, correctionsInForce } from './correction-queries.ts';
import { findingGroups } from './findings.ts';
import { currentVersion } from './open.ts';

/** A correction that is in force. */
export interface CorrectionRow {
	readonly id: string;
	readonly content: Correction;
	/** What it was about, in words, as it stood before. */
	readonly about: string;
	/** UTC milliseconds. */
	readonly at: number;
}

/** What a teacher set right in a version, oldest first. */
export const correctionRows = (
	db: { readonly read: Reader },
	versionId: string
): readonly CorrectionRow[] => correctionsInForce(db.read).all({ id: versionId });

/** The same, as the engine takes it. */
export const correctionsOf = (
	db: { readonly read: Reader },
	versionId: string
): readonly Correction[] => correctionRows(db, versionId).map(({ content }) => content);

/**
 * Sets a finding of an article's newest version right, and holds its questions to that: those that
 * no longer hold are set aside.
 * @throws DomainError as `correctionDraft`
 */
export async function addCorrection(
	db: Database,
	input: { readonly articleId: string; readonly authorId: string; readonly form: FormData },
	now: number
): Promise<Recheck> {
	const version = await currentVersion(db, input.articleId);
	const before = correctionsOf(db, version.id);
	const reading = await readCorrected(version.text, before);
	const content = correctionDraft(input.form, reading);
	const found = findingGroups(reading)
		.flatMap(({ findings }) => findings)
		.find(
			({ target, mends }) => target === content.of || mends.some(({ of }) => of === content.of)
		);
	const about = found ? [found.label, found.detail].filter(Boolean).join(': ') : content.of;
	await db.write((tx) => {
		const { id: versionId } = version;
		const row = { id: newId(), versionId, content, about, authorId: input.authorId, at: now };
		tx.insert(corrections).values(row).run();
	});
	return recheckQuestions(db, { version, actorId: input.authorId }, now);
}

/**
 * Takes a correction back; questions that were set aside by it wait to be looked at again.
 * @throws DomainError `not-found` (404)
 */
export async function undoCorrection(
	db: Database,
	input: { readonly articleId: string; readonly actorId: string; readonly correctionId: string },
	now: number
): Promise<Recheck> {
	const version = await currentVersion(db, input.articleId);
	const row = correctionById(db.read).get({ id: input.correctionId });
	if (row?.versionId !== version.id || row.undoneAt !== null) {
		throw new DomainError('not-found', 404, 'This was taken back before. Load the page again.');
	}
	await db.write((tx) => {
		tx.update(corrections).set({ undoneAt: now }).where(eq(corrections.id, row.id)).run();
	});
	return recheckQuestions(db, { version, actorId: input.actorId }, now);
}
