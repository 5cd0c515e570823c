import { redirect } from '@sveltejs/kit';
import { requireOwnArticle } from '$lib/server/accounts/authority.ts';
import { currentVersion, openVersion } from '$lib/server/articles/open.ts';
import { formFailure } from '$lib/server/errors.ts';
import { judgeDraft } from '$lib/server/questions/check.ts';
import { draftOf, storedValues, typedValues } from '$lib/server/questions/form.ts';
import { writeQuestion } from '$lib/server/questions/write.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	await requireOwnArticle(locals.db, locals.actor, params.id);
	const { article, reading } = await openVersion(await currentVersion(locals.db, params.id));
	const sentences = reading.sentences.map(({ span }) => span);
	return { id: params.id, article, sentences, stored: storedValues(null) };
};

export const actions: Actions = {
	check: async ({ locals, params, request }) => {
		await requireOwnArticle(locals.db, locals.actor, params.id);
		const values = typedValues(await request.formData());
		const input = { articleId: params.id, questionId: null, draft: draftOf(values) };
		return { values, errors: {}, found: await judgeDraft(locals.db, input) };
	},
	save: async ({ locals, params, request }) => {
		await requireOwnArticle(locals.db, locals.actor, params.id);
		const values = typedValues(await request.formData());
		const input = { articleId: params.id, draft: draftOf(values), authorId: locals.actor!.userId };
		const written = await writeQuestion(locals.db, input, locals.now());
		if (!written.ok) return formFailure(422, written.errors, values);
		redirect(303, `/articles/${params.id}/questions?q=${written.questionId}`);
	}
};
