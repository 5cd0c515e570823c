import { redirect } from '@sveltejs/kit';
import { PASSWORD_LENGTH } from '$lib/server/accounts/auth.ts';
import { teaches } from '$lib/server/accounts/actor.ts';
import { awaitsOwner, signUpAndIn, signUpFields } from '$lib/server/accounts/sign-up.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { readForm } from '$lib/server/forms.ts';
import { addressOf } from '$lib/server/web/address.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	if (teaches(locals.actor)) redirect(303, '/teach');
	return { awaitsOwner: awaitsOwner(locals.db.read), least: PASSWORD_LENGTH.least };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await readForm(event.request, signUpFields, ['password']);
		if ('failure' in form) return form.failure;
		return formAnswer(form.values, async () => {
			const step = await signUpAndIn(event, form.input, addressOf(event));
			redirect(303, step === 'in' ? '/teach' : '/sign-in/code');
		});
	}
};
