import { requireActor } from '$lib/server/accounts/authority.ts';
import type { LayoutServerLoad } from './$types';

/** Nobody without a session; each page asks again, for a layout's load is not run for every request. */
export const load: LayoutServerLoad = ({ locals }) => {
	requireActor(locals.actor);
};
