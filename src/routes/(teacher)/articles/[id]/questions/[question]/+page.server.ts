import { error, redirect } from '@sveltejs/kit';
import { requireOwnQuestion } from '$lib/server/accounts/authority.ts';
import { openVersion, versionById } from '$lib/server/articles/open.ts';
import { formAnswer, formFailure } from '$lib/server/errors.ts';
import { judgeDraft } from '$lib/server/questions/check.ts';
import { draftOf, storedValues, typedValues } from '$lib/server/questions/form.ts';
import { openQuestion } from '$lib/server/questions/list.ts';
import { editQuestion } from '$lib/server/questions/write.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { articleId } = await requireOwnQuestion(locals.db, locals.actor, params.question);
	if (articleId !== params.id) error(404, 'There is no such question.');
	const question = await openQuestion(locals.db, params.question);
	const { version } = await versionById(locals.db, question.articleVersionId);
	const { article, reading } = await openVersion(version);
	const sentences = reading.sentences.map(({ span }) => span);
	return { id: params.id, question, article, sentences, stored: storedValues(question.content) };
};

export const actions: Actions = {
	check: async ({ locals, params, request }) => {
		await requireOwnQuestion(locals.db, locals.actor, params.question);
		const values = typedValues(await request.formData());
		const { id: articleId, question: questionId } = params;
		const input = { articleId, questionId, draft: draftOf(values) };
		return { values, errors: {}, found: await judgeDraft(locals.db, input) };
	},
	save: async ({ locals, params, request }) => {
		await requireOwnQuestion(locals.db, locals.actor, params.question);
		const values = typedValues(await request.formData());
		const { question: questionId } = params;
		const input = { questionId, draft: draftOf(values), authorId: locals.actor!.userId };
		return formAnswer(values, async () => {
			const written = await editQuestion(locals.db, input, locals.now());
			if (!written.ok) return formFailure(422, written.errors, values);
			redirect(303, `/articles/${params.id}/questions?q=${questionId}`);
		});
	}
};
