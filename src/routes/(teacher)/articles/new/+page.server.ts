import { fail, redirect } from '@sveltejs/kit';
import { requireTeacher } from '$lib/server/accounts/authority.ts';
import { addArticle } from '$lib/server/articles/add.ts';
import { articleDraft } from '$lib/server/articles/form.ts';
import { prepareArticle } from '$lib/server/articles/prepare.ts';
import { filledIn, previewOf } from '$lib/server/articles/preview.ts';
import { formFailure } from '$lib/server/errors.ts';
import { drawQuestions } from '$lib/server/questions/draw.ts';
import type { Actions, PageServerLoad } from './$types';

/** How many questions wait at the desk of a new article. */
const FIRST_DRAW = 24;

export const load: PageServerLoad = ({ locals }) => {
	requireTeacher(locals.actor);
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const { userId: ownerId } = requireTeacher(locals.actor);
		const form = await request.formData();
		const sent = await articleDraft(form);
		if (!sent.ok) return formFailure(422, sent.errors, sent.draft);
		const prepared = await prepareArticle(sent.draft);
		if (!prepared.ok) return fail(422, { errors: prepared.errors, values: sent.draft });
		const { article } = prepared;
		if (form.get('do') === 'look' || sent.fromFile) {
			return { errors: {}, values: filledIn(sent.draft, article), preview: previewOf(article) };
		}
		const added = await addArticle(locals.db, { ownerId, article }, locals.now());
		if (!added.already) {
			const { articleId } = added;
			await drawQuestions(locals.db, { articleId, count: FIRST_DRAW }, locals.now());
		}
		redirect(303, `/articles/${added.articleId}${added.already ? '?already' : ''}`);
	}
};
