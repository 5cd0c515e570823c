import { requireTeacher } from '$lib/server/accounts/authority.ts';
import { overviewOf } from '$lib/server/teach/overview.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const teacher = requireTeacher(locals.actor);
	return { overview: await overviewOf(locals.db, teacher) };
};
