import { redirect } from '@sveltejs/kit';
import { requireReadableQuiz } from '$lib/server/accounts/authority.ts';
import { stepAfter } from '$lib/server/attempts/form.ts';
import { rehearsalOf } from '$lib/server/quizzes/rehearsal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, actor, now }, params, url }) => {
	const { id } = await requireReadableQuiz(db, actor, params.id);
	return { id, view: await rehearsalOf(db, id, now()), step: url.searchParams.get('q') };
};

// Without JavaScript the screen posts as a pupil's does: here it only leads on.
export const actions: Actions = {
	answer: async ({ locals, params, request }) => {
		const { id } = await requireReadableQuiz(locals.db, locals.actor, params.id);
		const form = await request.formData();
		const step = stepAfter(form.get('go'), Number(form.get('position')) || 0);
		redirect(303, `/quizzes/${id}/preview?q=${step}#question`);
	},
	submit: async ({ locals, params }) => {
		const { id } = await requireReadableQuiz(locals.db, locals.actor, params.id);
		redirect(303, `/quizzes/${id}`);
	}
};
