import { requireActor, requireOwnWord } from '$lib/server/accounts/authority.ts';
import { removeWord, wordsOf } from '$lib/server/words/list.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals }) => {
	const { userId } = requireActor(locals.actor);
	return { words: wordsOf(locals.db.read, { userId, now: locals.now() }) };
};

export const actions: Actions = {
	remove: async ({ locals, request }) => {
		const id = String((await request.formData()).get('word') ?? '');
		await requireOwnWord(locals.db, locals.actor, id);
		await removeWord(locals.db, id);
	}
};
