import { addActor } from '../accounts/testing.ts';
import type { Database } from '../db/open.ts';
import { freshDatabase } from '../db/testing.ts';
import { addArticle } from './add.ts';
import { prepareArticle } from './prepare.ts';

/** A short article, written for tests: speakers, an office, operations, figures. */
export const HARBOUR = `The mayor of Marrow Bay has shelved plans to dredge the old harbour by night, two weeks after the coast guard ended Operation Lantern, its search for the missing survey boat Petrel.

Mayor Ines Calder told the Bay Courier that the dredgers would “wait until the last diver is home”. “Nobody digs while people are still down there,” harbour master Tomas Reed said on Tuesday.

The coast guard had asked for the pause, according to two officials who were not named because the talks were private. A second plan, a joint sweep with the navy, was proposed in February and turned down within days.

Operation Lantern used 14 boats and found the Petrel on its ninth night. “We had almost given up,” said Lena Ortiz, who led the search.`;

/** An article as typed, with other fields empty. */
export const typed = (
	text: string,
	more: Partial<Record<'title' | 'byline' | 'source' | 'published', string>> = {}
) => ({
	title: '',
	byline: '',
	source: '',
	published: '',
	...more,
	text
});

/** A database with a teacher who has added an article. */
export async function withArticle(text: string = HARBOUR, db?: Database) {
	const database = db ?? (await freshDatabase());
	const teacher = await addActor(database, 'teacher');
	const prepared = await prepareArticle(typed(text, { title: 'Harbour' }));
	if (!prepared.ok) throw new Error(JSON.stringify(prepared.errors));
	const input = { ownerId: teacher.userId, article: prepared.article };
	const { articleId, versionId } = await addArticle(database, input, 1000);
	return { db: database, teacher, articleId, versionId, text: prepared.article.text };
}
