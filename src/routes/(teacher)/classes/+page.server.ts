import { archivedClasses } from '$lib/server/classes/archive.ts';
import { classesOf } from '$lib/server/classes/classes.ts';
import { shownCode } from '$lib/server/classes/codes.ts';
import { letsIn } from '$lib/server/classes/find.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const classes = await classesOf(locals.db, locals.actor);
	return {
		archived: await archivedClasses(locals.db, locals.actor),
		classes: classes.map(({ id, name, pupils, owned, ...join }) => ({
			id,
			name,
			pupils,
			owned: owned === 1,
			code: shownCode(join.joinCode),
			open: letsIn(join, locals.now())
		}))
	};
};
