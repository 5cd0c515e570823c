import { redirect } from '@sveltejs/kit';
import { requireOwnAttempt } from '$lib/server/accounts/authority.ts';
import { saveFromForm } from '$lib/server/attempts/form.ts';
import { submitAttempt } from '$lib/server/attempts/submit.ts';
import { takeView } from '$lib/server/attempts/take.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { readingView } from '$lib/server/reading/view.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	await requireOwnAttempt(locals.db, locals.actor, params.attempt);
	const view = await takeView(locals.db, params.attempt, locals.now());
	if (!view) redirect(303, `/take/${params.attempt}/result`);
	const reader = readingView(locals.db.read, params.attempt);
	const { searchParams } = url;
	return { view, reader, step: searchParams.get('q'), elsewhere: searchParams.has('elsewhere') };
};

export const actions: Actions = {
	answer: async ({ locals, params, request }) => {
		await requireOwnAttempt(locals.db, locals.actor, params.attempt);
		const form = await request.formData();
		return formAnswer({}, async () => {
			const input = { attemptId: params.attempt, form, now: locals.now() };
			redirect(303, await saveFromForm(locals.db, input));
		});
	},
	submit: async ({ locals, params }) => {
		await requireOwnAttempt(locals.db, locals.actor, params.attempt);
		await submitAttempt(locals.db, { attemptId: params.attempt, now: locals.now() });
		redirect(303, `/take/${params.attempt}/result`);
	}
};
