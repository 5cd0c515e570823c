import { redirect } from '@sveltejs/kit';
import { requireOwnArticle, requireTeacher } from '$lib/server/accounts/authority.ts';
import { restoreArticle } from '$lib/server/articles/archive.ts';
import { listArticles, listSamples } from '$lib/server/articles/list.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { userId } = requireTeacher(locals.actor);
	return {
		articles: await listArticles(locals.db, userId),
		samples: await listSamples(locals.db),
		archived: url.searchParams.get('archived')
	};
};

export const actions: Actions = {
	restore: async ({ locals, request }) => {
		const id = String((await request.formData()).get('article'));
		await requireOwnArticle(locals.db, locals.actor, id);
		await restoreArticle(locals.db, id);
		redirect(303, `/articles/${id}`);
	}
};
