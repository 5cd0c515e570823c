import { requirePupil } from '$lib/server/accounts/authority.ts';
import { pupilHome } from '$lib/server/attempts/home.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const { name, userId } = requirePupil(locals.actor);
	const now = locals.now();
	return { name, now, ...(await pupilHome(locals.db, { userId, now })) };
};
