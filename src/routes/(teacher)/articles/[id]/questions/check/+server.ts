import { json } from '@sveltejs/kit';
import { requireOwnArticle } from '$lib/server/accounts/authority.ts';
import { judgeDraft } from '$lib/server/questions/check.ts';
import { draftOf, typedValues } from '$lib/server/questions/form.ts';
import type { RequestHandler } from './$types';

/** Looks at a question while it is typed; keeps nothing. */
export const POST: RequestHandler = async ({ locals, params, request, url }) => {
	const { id: articleId } = await requireOwnArticle(locals.db, locals.actor, params.id);
	const draft = draftOf(typedValues(await request.formData()));
	const questionId = url.searchParams.get('question');
	return json(await judgeDraft(locals.db, { articleId, questionId, draft }));
};
