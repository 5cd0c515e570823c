import type { Skill } from '$lib/engine/types.ts';
import { requirePupil } from '$lib/server/accounts/authority.ts';
import { ownProgress } from '$lib/server/practice/progress.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { userId } = requirePupil(locals.actor);
	const asked = url.searchParams.get('skill');
	const skill = asked === null || asked === '' ? null : (asked as Skill);
	return { skill, progress: await ownProgress(locals.db, { userId, skill, now: locals.now() }) };
};
