import type { Reader } from '../../db/open.ts';
import { ledgerOver } from './queries.ts';
import type { Scope } from './scope.ts';
import { mendWords } from './words.ts';

/** A decision over a question, as a teacher reads it. */
export interface LedgerEntry {
	readonly id: string;
	/** What was decided. */
	readonly what: string;
	readonly reason: string;
	readonly by: string;
	readonly at: number;
	/** Scores that moved. */
	readonly moved: number;
	/** Null while it is in force. */
	readonly undoneAt: number | null;
	/** Of typed words: by which they are known; null elsewhere. */
	readonly typed: { readonly key: string; readonly credit: number } | null;
}

/** Every decision over a question, the newest first, those taken back too. */
export const ledgerOf = (read: Reader, { versionId, ownerId }: Scope): LedgerEntry[] =>
	ledgerOver(read)
		.all({ id: versionId, owner: ownerId })
		.flatMap(({ id, mend, reason, by, at, changes, undoneAt }) =>
			mend
				? {
						id,
						what: mendWords(mend),
						reason,
						by,
						at,
						moved: changes.length,
						undoneAt,
						typed: mend.kind === 'typed' ? { key: mend.key, credit: mend.credit } : null
					}
				: []
		);
