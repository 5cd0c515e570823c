import { redirect } from '@sveltejs/kit';
import { requireTeacher } from '$lib/server/accounts/authority.ts';
import { createClass } from '$lib/server/classes/classes.ts';
import { newId } from '$lib/server/db/id.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { optional, readForm, required } from '$lib/server/forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	requireTeacher(locals.actor);
	return { id: newId() };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		requireTeacher(locals.actor);
		const fields = { id: optional(20), name: required('Type a name for the class.') };
		const form = await readForm(request, fields);
		if ('failure' in form) return form.failure;
		return formAnswer(form.values, async () => {
			const id = await createClass(locals.db, locals.actor, form.input, locals.now());
			redirect(303, `/classes/${id}`);
		});
	}
};
