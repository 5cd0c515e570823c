import { requireOwnArticle } from '$lib/server/accounts/authority.ts';
import { currentVersion } from '$lib/server/articles/open.ts';
import { compareVersions, versionHistory } from '$lib/server/articles/versions/history.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { id } = await requireOwnArticle(locals.db, locals.actor, params.id);
	const { number, title } = await currentVersion(locals.db, id);
	const asked = (name: string, usual: number) => Number(url.searchParams.get(name) ?? usual);
	return {
		id,
		title,
		saved: url.searchParams.has('saved'),
		versions: await versionHistory(locals.db, id),
		compared:
			number === 1
				? null
				: await compareVersions(locals.db, id, asked('from', number - 1), asked('to', number))
	};
};
