import { redirect } from '@sveltejs/kit';
import { PASSWORD_LENGTH } from '$lib/server/accounts/auth.ts';
import { resetPassword, usableReset } from '$lib/server/accounts/resets.ts';
import { newPasswordField } from '$lib/server/accounts/sign-up.ts';
import { codeLimits, spend } from '$lib/server/accounts/throttle.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { readForm } from '$lib/server/forms.ts';
import { addressOf } from '$lib/server/web/address.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const { email } = usableReset(locals.db.read, params.token, locals.now());
	return { email, least: PASSWORD_LENGTH.least };
};

export const actions: Actions = {
	default: async (event) => {
		const { db, now } = event.locals;
		const form = await readForm(event.request, { password: newPasswordField }, ['password']);
		if ('failure' in form) return form.failure;
		return formAnswer(form.values, async () => {
			await spend(db, codeLimits(addressOf(event)), now());
			await resetPassword(db, event.params.token, form.input.password, now());
			redirect(303, '/sign-in?new-password');
		});
	}
};
