import { eq } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { articles } from '../db/schema/articles.ts';

/** Takes an article out of the lists. Its quizzes go on and keep it. */
export const archiveArticle = (db: Database, articleId: string, now: number): Promise<void> =>
	db.write((tx) => {
		tx.update(articles).set({ archivedAt: now }).where(eq(articles.id, articleId)).run();
	});

/** Puts an archived article back into the lists. */
export const restoreArticle = (db: Database, articleId: string): Promise<void> =>
	db.write((tx) => {
		tx.update(articles).set({ archivedAt: null }).where(eq(articles.id, articleId)).run();
	});
