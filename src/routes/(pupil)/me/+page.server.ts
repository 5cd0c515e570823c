import { m } from '$lib/paraglide/messages.js';
import { formAnswer, told } from '$lib/server/errors.ts';
import { readForm, required } from '$lib/server/forms.ts';
import { ownPage } from '$lib/server/own/page.ts';
import { renamePupil } from '$lib/server/own/rename.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { db, actor } }) => ownPage(db, actor);

const fields = { name: required(() => told('no-name', 'Type your name.')) };

export const actions: Actions = {
	name: async ({ locals: { db, actor, now }, request }) => {
		const form = await readForm(request, fields);
		if ('failure' in form) return form.failure;
		return formAnswer(form.values, async () => {
			const name = await renamePupil(db, actor, form.input.name, now());
			return { done: m.me_name_done({ name }) };
		});
	}
};
