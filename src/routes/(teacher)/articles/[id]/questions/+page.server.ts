import { requireOwnArticle } from '$lib/server/accounts/authority.ts';
import { currentVersion, openVersion } from '$lib/server/articles/open.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { decideFromForm, deskOf, drawMore } from '$lib/server/questions/desk.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	await requireOwnArticle(locals.db, locals.actor, params.id);
	const version = await currentVersion(locals.db, params.id);
	const { article, reading } = await openVersion(version);
	const sentences = url.searchParams.has('passage')
		? reading.sentences.map(({ span }) => span)
		: null;
	return { id: params.id, article, sentences, desk: await deskOf(locals.db, params.id) };
};

export const actions: Actions = {
	decide: async ({ locals, params, request }) => {
		const { id } = await requireOwnArticle(locals.db, locals.actor, params.id);
		const form = await request.formData();
		const input = { articleId: id, actorId: locals.actor!.userId, form };
		return formAnswer({}, () => decideFromForm(locals.db, input, locals.now()));
	},
	draw: async ({ locals, params, request }) => {
		const { id } = await requireOwnArticle(locals.db, locals.actor, params.id);
		const form = await request.formData();
		return formAnswer({}, () => drawMore(locals.db, { articleId: id, form }, locals.now()));
	}
};
