import { redirect } from '@sveltejs/kit';
import { requireOwnAttempt } from '$lib/server/accounts/authority.ts';
import { changesTold } from '$lib/server/scores/regrade/told.ts';
import { resultView } from '$lib/server/scores/result.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	await requireOwnAttempt(locals.db, locals.actor, params.attempt);
	const result = await resultView(locals.db, params.attempt, locals.now());
	if (!result) redirect(303, `/take/${params.attempt}`);
	const changes = result.visibility.visible ? changesTold(locals.db.read, params.attempt) : [];
	return { result, changes };
};
