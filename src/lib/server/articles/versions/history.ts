import type { Database } from '../../db/open.ts';
import { DomainError } from '../../errors.ts';
import { countChanges, difference, type Piece } from './difference.ts';
import { versionByNumber, versionsOf } from './queries.ts';

/** A version of an article in the list of all. */
export interface VersionRow {
	readonly number: number;
	readonly title: string;
	readonly words: number;
	/** UTC milliseconds. */
	readonly createdAt: number;
	/** Who made it; null for the first. */
	readonly by: string | null;
	/** What became of its questions; null for the first. */
	readonly outcome: {
		readonly kept: number;
		readonly desk: number;
		readonly struck: number;
	} | null;
}

/** All versions of an article, the newest first. */
export const versionHistory = async (
	db: Database,
	articleId: string
): Promise<readonly VersionRow[]> =>
	versionsOf(db.read)
		.all({ id: articleId })
		.map(({ number, title, words, createdAt, by, data }) => ({
			number,
			title,
			words,
			createdAt,
			by,
			outcome: data && {
				kept: Number(data.kept),
				desk: Number(data.desk),
				struck: Number(data.struck)
			}
		}));

/** Two versions side by side. */
export interface Comparison {
	readonly from: number;
	readonly to: number;
	readonly pieces: readonly Piece[];
	readonly words: { readonly gone: number; readonly new: number };
	/** Title, author, source and date, where they differ. */
	readonly fields: readonly {
		readonly label: string;
		readonly before: string;
		readonly after: string;
	}[];
}

const FIELDS = [
	['Title', 'title'],
	['Author', 'byline'],
	['Published in', 'source'],
	['Date', 'published']
] as const;

/**
 * What changed from one version of an article to another.
 * @throws DomainError `not-found` (404)
 */
export async function compareVersions(
	db: Database,
	articleId: string,
	from: number,
	to: number
): Promise<Comparison> {
	const find = (number: number) => {
		const found = versionByNumber(db.read).get({ id: articleId, number });
		if (!found) throw new DomainError('not-found', 404, 'There is no such version.');
		return found;
	};
	const [before, after] = [find(from), find(to)];
	const pieces = difference(before.text, after.text);
	return {
		from,
		to,
		pieces,
		words: countChanges(pieces),
		fields: FIELDS.flatMap(([label, field]) =>
			before[field] === after[field]
				? []
				: { label, before: before[field] ?? '', after: after[field] ?? '' }
		)
	};
}
