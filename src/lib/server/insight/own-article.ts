import { articleById } from '../accounts/authority-queries.ts';
import { addArticle } from '../articles/add.ts';
import { currentVersion } from '../articles/open.ts';
import type { ArticleView } from '../attempts/versions.ts';
import type { Database } from '../db/open.ts';
import { readArticle } from '../reader/read.ts';
import type { AssignmentHead } from './class-answers.ts';

/** An article of a teacher's own, at the version in force. */
export interface OwnArticle {
	readonly articleId: string;
	readonly versionId: string;
	readonly text: string;
}

/**
 * The article of an assignment as the teacher's own: a sample, or a colleague's, is copied into her
 * articles, for what she adds to it is hers.
 */
export async function ownArticle(
	db: Database,
	{ ownerId, head, article }: { ownerId: string; head: AssignmentHead; article: ArticleView },
	now: number
): Promise<OwnArticle> {
	const { articleId } = head;
	if (articleById(db.read).get({ id: articleId })?.ownerId === ownerId) {
		const version = await currentVersion(db, articleId);
		return { articleId, versionId: version.id, text: version.text };
	}
	const { title, byline, source, published, text } = article;
	const reading = await readArticle(text);
	const copy = { title, byline, source, published, text, reading };
	const added = await addArticle(db, { ownerId, article: copy }, now);
	return { articleId: added.articleId, versionId: added.versionId, text };
}
