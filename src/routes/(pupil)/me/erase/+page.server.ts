import { redirect } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages.js';
import { requirePupil } from '$lib/server/accounts/authority.ts';
import { endSession } from '$lib/server/accounts/session.ts';
import { formAnswer, told } from '$lib/server/errors.ts';
import { readForm, required } from '$lib/server/forms.ts';
import { erasePupil } from '$lib/server/own/erase.ts';
import { clearDevice } from '$lib/server/web/clear-device.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	requirePupil(locals.actor);
};

const fields = {
	passphrase: required(m.me_no_words),
	sure: required(() => told('not-confirmed', 'Tick the box, to say that you mean it.'), 5)
};

export const actions: Actions = {
	default: async (event) => {
		const { db, actor, now } = event.locals;
		const form = await readForm(event.request, fields, ['passphrase']);
		if ('failure' in form) return form.failure;
		return formAnswer(form.values, async () => {
			await erasePupil(db, actor, form.input.passphrase, now());
			await endSession(event);
			clearDevice(event);
			redirect(303, '/erased');
		});
	}
};
