import { requirePupil } from '$lib/server/accounts/authority.ts';
import { pupilHome } from '$lib/server/attempts/home.ts';
import { practiceOverview } from '$lib/server/practice/overview.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
	const { name, userId } = requirePupil(locals.actor);
	const now = locals.now();
	const home = await pupilHome(locals.db, { userId, now });
	const { due, today } = await practiceOverview(locals.db, { userId, zone: '', now });
	return { name, now, ...home, practice: { due, minutes: today.minutes } };
};
