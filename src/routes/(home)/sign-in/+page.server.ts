import { redirect } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages.js';
import { signInPupil } from '$lib/server/accounts/pupils.ts';
import { signInTeacher } from '$lib/server/accounts/sign-in.ts';
import { awaitsOwner, emailField } from '$lib/server/accounts/sign-up.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { optional, readForm, required } from '$lib/server/forms.ts';
import { addressOf } from '$lib/server/web/address.ts';
import { homeOf, safeNext } from '$lib/server/web/next.ts';
import * as v from 'valibot';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const next = safeNext(url.searchParams.get('next'), '');
	if (locals.actor && locals.actor.role !== 'guest') redirect(303, next || homeOf(locals.actor));
	return {
		next,
		code: url.searchParams.get('code')?.slice(0, 20) ?? '',
		awaitsOwner: awaitsOwner(locals.db.read),
		newPassword: url.searchParams.has('new-password')
	};
};

const pupilFields = {
	code: required(m.home_no_code, 40),
	name: required(m.home_no_joined_name),
	passphrase: required(m.home_no_words),
	next: optional(500)
};

const teacherFields = {
	email: emailField,
	password: v.pipe(
		v.string(),
		v.nonEmpty(() => m.home_no_password()),
		v.maxLength(1000)
	),
	next: optional(500)
};

export const actions: Actions = {
	pupil: async (event) => {
		const form = await readForm(event.request, pupilFields, ['passphrase']);
		if ('failure' in form) return form.failure;
		return formAnswer(form.values, async () => {
			await signInPupil(event, form.input, addressOf(event));
			redirect(303, safeNext(form.input.next, '/home'));
		});
	},
	teacher: async (event) => {
		const form = await readForm(event.request, teacherFields, ['password']);
		if ('failure' in form) return form.failure;
		return formAnswer(form.values, async () => {
			const step = await signInTeacher(event, form.input, addressOf(event));
			const next = safeNext(form.input.next, '/teach');
			redirect(303, step === 'in' ? next : `/sign-in/code?next=${encodeURIComponent(next)}`);
		});
	}
};
