import { requireOwnClass } from '$lib/server/accounts/authority.ts';
import { progressOf } from '$lib/server/insight/progress.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { id, name } = await requireOwnClass(locals.db, locals.actor, params.id);
	return { id, name, ...(await progressOf(locals.db, id, url.searchParams.get('pupil'))) };
};
