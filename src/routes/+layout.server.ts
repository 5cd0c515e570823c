import type { LayoutServerLoad } from './$types.js';

/** Who is signed in, for the bar on top: a name and a role, nothing that opens anything. */
export const load: LayoutServerLoad = ({ locals }) => ({
	person: locals.actor ? { name: locals.actor.name, role: locals.actor.role } : null
});
