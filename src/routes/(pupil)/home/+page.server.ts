import { requirePupil } from '$lib/server/accounts/authority.ts';
import { pupilHome } from '$lib/server/attempts/home.ts';
import { practiceOverview } from '$lib/server/practice/overview.ts';
import type { PageServerLoad } from './$types.js';

/** The page works as it comes: see `PlainPage`. */
export const csr = false;

export const load: PageServerLoad = async ({ locals }) => {
	const { name, userId } = requirePupil(locals.actor);
	const now = locals.now();
	const home = await pupilHome(locals.db, { userId, now });
	const whose = { userId, now, zone: '', tasks: home.due };
	const { due, today } = await practiceOverview(locals.db, whose);
	return { name, now, ...home, practice: { due, minutes: today.minutes } };
};
