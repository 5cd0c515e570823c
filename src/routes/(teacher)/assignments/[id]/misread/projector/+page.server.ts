import { requireOwnAssignment } from '$lib/server/accounts/authority.ts';
import { misreadOf } from '$lib/server/insight/misread.ts';
import type { PageServerLoad } from './$types';

/** For everybody's eyes: nothing of any pupil is in it, not even a name. */
export const load: PageServerLoad = async ({ locals, params }) => {
	await requireOwnAssignment(locals.db, locals.actor, params.id);
	const found = await misreadOf(locals.db, params.id, locals.now());
	const { handedIn, article, sentences, again, headline, head, swaps } = found;
	return {
		assignmentId: head.assignmentId,
		handedIn,
		article,
		sentences,
		again,
		headline,
		swaps: swaps.slice(0, 3).map(({ words }) => words)
	};
};
