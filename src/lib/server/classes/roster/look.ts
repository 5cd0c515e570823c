import type { Database } from '../../db/open.ts';
import { DomainError } from '../../errors.ts';
import { carry } from './apply.ts';
import { fromPaste } from './pasted.ts';
import { planRoster, type Plan } from './plan.ts';
import type { RosterList, Untaken } from './types.ts';
import { fromFiles, type SentFile } from './upload.ts';

/** A list as its page shows it before anything is done. */
export interface LookedAt {
	readonly id: string;
	readonly title: string;
	readonly taken: readonly Pick<Plan['taken'][number], 'line' | 'name' | 'what'>[];
	readonly untaken: readonly Untaken[];
	/** What the form that confirms it sends back. */
	readonly rows: string;
}

/** Most characters of a pasted list. */
const MOST_PASTED = 100_000;

/**
 * The lists that a form brings: files in `file`, or names in `names`, one a line.
 *
 * @throws DomainError `no-names` (400, field `names`), or as {@link fromFiles}.
 */
export async function sentFrom(form: FormData): Promise<readonly RosterList[]> {
	const sent: SentFile[] = [];
	for (const file of form.getAll('file')) {
		if (typeof file === 'string' || file.size === 0) continue;
		sent.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
	}
	if (sent.length > 0) return fromFiles(sent);
	const list = fromPaste(String(form.get('names') ?? '').slice(0, MOST_PASTED));
	if (list.pupils.length > 0) return [list];
	const message = 'Type or paste names, one on each line, or choose a file.';
	throw new DomainError('no-names', 400, message, 'names');
}

/** Tells what would be taken of each list into a class, and what not and why. Changes nothing. */
export const lookAtList = (
	db: Database,
	classId: string,
	lists: readonly RosterList[]
): readonly LookedAt[] =>
	lists.map(({ id, title, pupils, untaken }) => {
		const plan = planRoster(db.read, classId, pupils);
		const byLine = (a: Untaken, b: Untaken) => a.line - b.line;
		const taken = plan.taken.map(({ line, name, what }) => ({ line, name, what }));
		return {
			id,
			title,
			taken,
			untaken: [...untaken, ...plan.untaken].toSorted(byLine),
			rows: carry(pupils.filter(({ line }) => taken.some((one) => one.line === line)))
		};
	});
