import { fail, redirect } from '@sveltejs/kit';
import { requireTeacher } from '$lib/server/accounts/authority.ts';
import { addArticle } from '$lib/server/articles/add.ts';
import { receiveArticle } from '$lib/server/articles/receive.ts';
import { drawQuestions } from '$lib/server/questions/draw.ts';
import type { Actions, PageServerLoad } from './$types';

/** How many questions wait at the desk of a new article. */
const FIRST_DRAW = 24;

export const load: PageServerLoad = ({ locals }) => {
	requireTeacher(locals.actor);
	return { byAddress: locals.readAddress !== null };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const { userId: ownerId } = requireTeacher(locals.actor);
		const form = await request.formData();
		const { shown, article, ready } = await receiveArticle(form, locals.readAddress);
		if (!ready || !article) return Object.keys(shown.errors).length > 0 ? fail(422, shown) : shown;
		const added = await addArticle(locals.db, { ownerId, article }, locals.now());
		if (!added.already) {
			const { articleId } = added;
			await drawQuestions(locals.db, { articleId, count: FIRST_DRAW }, locals.now());
		}
		redirect(303, `/articles/${added.articleId}${added.already ? '?already' : ''}`);
	}
};
