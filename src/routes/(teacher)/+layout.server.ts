import { requireTeacher } from '$lib/server/accounts/authority.ts';
import type { LayoutServerLoad } from './$types';

/** Nobody but teachers; each page asks again, for a layout's load is not run for every request. */
export const load: LayoutServerLoad = ({ locals }) => {
	requireTeacher(locals.actor);
};
