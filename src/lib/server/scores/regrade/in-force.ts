import { questionAt } from '../../attempts/versions.ts';
import type { Reader } from '../../db/open.ts';
import type { Sitting } from '../../attempts/queries.ts';
import { DomainError } from '../../errors.ts';
import { decisionsAt, decisionsOver } from './queries.ts';
import { NO_RULING, rulingOf, type Decision, type Ruling } from './ruling.ts';
import type { Keys, Scope } from './scope.ts';

/** What is decided of each question of the quiz that an attempt is at; nothing of a sample's. */
export function rulingsAt(
	read: Reader,
	{ assignmentId }: Pick<Sitting, 'assignmentId'>
): ReadonlyMap<string, Ruling> {
	if (assignmentId === null) return new Map();
	const byVersion = Map.groupBy(
		decisionsAt(read).all({ id: assignmentId }),
		(row) => row.versionId
	);
	return new Map(
		[...byVersion].flatMap(([id, rows]) => (id ? [[id, rulingOf(decisionsIn(rows))]] : []))
	);
}

/** A question as it stands now: how it is marked, and by which decision it came last. */
export interface InForce extends Keys {
	readonly ruling: Ruling;
	/** Id of the newest decision in force; null where there is none. */
	readonly latest: string | null;
	/** Number of the version by whose key it is marked. */
	readonly keyNumber: number | null;
}

/** How a question is marked now. @throws DomainError `question-not-found` (404) */
export function inForce(read: Reader, scope: Scope): InForce {
	const rows = decisionsOver(read).all({ id: scope.versionId, owner: scope.ownerId });
	const ruling = rows.length > 0 ? rulingOf(decisionsIn(rows)) : NO_RULING;
	return {
		...keysOf(read, scope.versionId, ruling),
		ruling,
		latest: rows.at(-1)?.id ?? null,
		keyNumber: rows.findLast(({ mend }) => mend?.kind === 'key')?.toVersion ?? null
	};
}

/** The questions that a ruling marks by. @throws DomainError `question-not-found` (404) */
export function keysOf(read: Reader, versionId: string, { keyVersionId }: Ruling): Keys {
	const seen = questionAt(read, versionId);
	if (!seen) throw new DomainError('question-not-found', 404, 'There is no such question.');
	return { seen, keyed: keyVersionId === null ? null : questionAt(read, keyVersionId) };
}

/** Rows of the ledger as far as they bear on marks. */
export const decisionsIn = (
	rows: readonly { readonly mend: Decision['mend'] | null; readonly keyVersionId: string | null }[]
): Decision[] => rows.flatMap(({ mend, keyVersionId }) => (mend ? [{ mend, keyVersionId }] : []));
