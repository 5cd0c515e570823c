import { redirect } from '@sveltejs/kit';
import { requireOwnArticle, requireReadableArticle } from '$lib/server/accounts/authority.ts';
import { archiveArticle } from '$lib/server/articles/archive.ts';
import { findingGroups } from '$lib/server/articles/findings.ts';
import { currentVersion, openVersion } from '$lib/server/articles/open.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { id, ownerId, note } = await requireReadableArticle(locals.db, locals.actor, params.id);
	const version = await currentVersion(locals.db, id);
	const { article, reading } = await openVersion(version);
	return {
		id,
		own: ownerId !== null,
		article: { ...article, note, words: version.words },
		issues: version.issues,
		groups: findingGroups(reading)
	};
};

export const actions: Actions = {
	archive: async ({ locals, params }) => {
		await requireOwnArticle(locals.db, locals.actor, params.id);
		await archiveArticle(locals.db, params.id, locals.now());
		redirect(303, `/articles?archived=${params.id}`);
	}
};
