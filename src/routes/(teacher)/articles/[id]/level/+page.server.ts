import { requireReadableArticle } from '$lib/server/accounts/authority.ts';
import { currentVersion, openVersion } from '$lib/server/articles/open.ts';
import { levelOfText } from '$lib/server/articles/open-level.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { id } = await requireReadableArticle(locals.db, locals.actor, params.id);
	const version = await currentVersion(locals.db, id);
	const { article } = await openVersion(version);
	const level = await levelOfText(version.text, url.searchParams.get('age'));
	return { id, article: { ...article, words: version.words }, level };
};
