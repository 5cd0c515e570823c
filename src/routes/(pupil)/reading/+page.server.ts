import { redirect } from '@sveltejs/kit';
import { readingSettingsFrom } from '$lib/measures/reading/settings.ts';
import { requireActor } from '$lib/server/accounts/authority.ts';
import { keepReadingSettings, readingSettingsOf } from '$lib/server/reading/settings.ts';
import { homeOf, safeNext } from '$lib/server/web/next.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url }) => {
	const actor = requireActor(locals.actor);
	return {
		settings: readingSettingsOf(locals.db.read, actor.userId),
		next: safeNext(url.searchParams.get('next'), homeOf(actor))
	};
};

export const actions: Actions = {
	save: async ({ locals, request }) => {
		const actor = requireActor(locals.actor);
		const form = await request.formData();
		const settings = readingSettingsFrom((name) => form.get(name));
		const { userId } = actor;
		await keepReadingSettings(locals.db, { userId, settings, now: locals.now() });
		const next = form.get('next');
		if (typeof next === 'string') redirect(303, safeNext(next, homeOf(actor)));
	}
};
