import { redirect } from '@sveltejs/kit';
import { requireOwnAttempt, requireOwnWord } from '$lib/server/accounts/authority.ts';
import { changesTold } from '$lib/server/scores/regrade/told.ts';
import { resultView } from '$lib/server/scores/result.ts';
import { readingView } from '$lib/server/reading/view.ts';
import { removeWord, wordsAt } from '$lib/server/words/list.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	await requireOwnAttempt(locals.db, locals.actor, params.attempt);
	const result = await resultView(locals.db, params.attempt, locals.now());
	if (!result) redirect(303, `/take/${params.attempt}`);
	const changes = result.visibility.visible ? changesTold(locals.db.read, params.attempt) : [];
	const reader = readingView(locals.db.read, params.attempt);
	const words = wordsAt(locals.db.read, params.attempt, locals.now());
	return { result, changes, reader, words };
};

export const actions: Actions = {
	remove: async ({ locals, request }) => {
		const id = String((await request.formData()).get('word') ?? '');
		await requireOwnWord(locals.db, locals.actor, id);
		await removeWord(locals.db, id);
	}
};
