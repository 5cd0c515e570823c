import { classesOf } from '$lib/server/classes/classes.ts';
import { shownCode } from '$lib/server/classes/codes.ts';
import { letsIn } from '$lib/server/classes/find.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const classes = await classesOf(locals.db, locals.actor);
	return {
		classes: classes.map(({ id, name, pupils, ...join }) => ({
			id,
			name,
			pupils,
			code: shownCode(join.joinCode),
			open: letsIn(join, locals.now())
		}))
	};
};
