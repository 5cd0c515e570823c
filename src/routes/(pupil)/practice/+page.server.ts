import { redirect } from '@sveltejs/kit';
import type { Skill } from '$lib/engine/types.ts';
import { requirePupil } from '$lib/server/accounts/authority.ts';
import { nextCard } from '$lib/server/practice/next.ts';
import { practiceOverview } from '$lib/server/practice/overview.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { keepZone, zoneOf } from './zone.ts';

/** The page works as it comes: see `PlainPage`. */
export const csr = false;

export const load: PageServerLoad = async ({ locals, cookies, url }) => {
	const { userId } = requirePupil(locals.actor);
	const zone = zoneOf(cookies);
	return {
		practice: await practiceOverview(locals.db, { userId, zone, now: locals.now() }),
		over: url.searchParams.has('over')
	};
};

export const actions: Actions = {
	next: async ({ locals, cookies, request }) => {
		const { userId } = requirePupil(locals.actor);
		const form = await request.formData();
		keepZone(cookies, form);
		const skill = String(form.get('skill') ?? '') as Skill | '';
		const now = locals.now();
		const card = await nextCard(locals.db, { userId, skill: skill === '' ? null : skill, now });
		redirect(303, card === null ? '/practice?over' : `/practice/${card}`);
	}
};
