import { fail, redirect } from '@sveltejs/kit';
import { requireOwnArticle } from '$lib/server/accounts/authority.ts';
import { currentVersion } from '$lib/server/articles/open.ts';
import { editArticle, valuesOf } from '$lib/server/articles/versions/edit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { id } = await requireOwnArticle(locals.db, locals.actor, params.id);
	const version = await currentVersion(locals.db, id);
	return {
		id,
		base: version.id,
		number: version.number,
		values: valuesOf(version),
		byAddress: locals.readAddress !== null
	};
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const { id: articleId } = await requireOwnArticle(locals.db, locals.actor, params.id);
		const { db, readAddress, now } = locals;
		const form = await request.formData();
		const input = { articleId, actorId: locals.actor!.userId, form };
		const edited = await editArticle(db, input, readAddress, now());
		if (edited.kind === 'saved') redirect(303, `/articles/${articleId}/versions?saved`);
		const { shown, plan, base } = edited;
		const page = { ...shown, plan, base };
		return Object.keys(shown.errors).length > 0 ? fail(422, page) : page;
	}
};
