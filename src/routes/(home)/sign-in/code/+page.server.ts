import { redirect } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages.js';
import { signInByCode } from '$lib/server/accounts/sign-in.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { optional, readForm, required } from '$lib/server/forms.ts';
import { safeNext } from '$lib/server/web/next.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
	next: safeNext(url.searchParams.get('next'), '/teach')
});

export const actions: Actions = {
	default: async (event) => {
		const fields = { code: required(m.home_type_code, 40), next: optional(500) };
		const form = await readForm(event.request, fields, ['code']);
		if ('failure' in form) return form.failure;
		return formAnswer(form.values, async () => {
			await signInByCode(event, form.input.code);
			redirect(303, safeNext(form.input.next, '/teach'));
		});
	}
};
