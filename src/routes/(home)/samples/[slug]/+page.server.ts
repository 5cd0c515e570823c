import { redirect } from '@sveltejs/kit';
import { actorOrGuest } from '$lib/server/accounts/guest.ts';
import { startSample } from '$lib/server/attempts/start.ts';
import { sampleBySlug } from '$lib/server/samples/shown.ts';
import { formAnswer } from '$lib/server/errors.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { article, quiz } = await sampleBySlug(locals.db, params.slug);
	return { article, title: quiz.title };
};

export const actions: Actions = {
	start: async (event) => {
		const { locals, params } = event;
		const { quiz } = await sampleBySlug(locals.db, params.slug);
		return formAnswer({}, async () => {
			const { userId } = await actorOrGuest(event, event.getClientAddress());
			const { attemptId } = await startSample(locals.db, { quiz, userId, now: locals.now() });
			redirect(303, `/take/${attemptId}`);
		});
	}
};
