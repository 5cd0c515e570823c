import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { changePassword, ownAccount, rename } from '$lib/server/accounts/account.ts';
import { PASSWORD_LENGTH } from '$lib/server/accounts/auth.ts';
import { requireTeacher } from '$lib/server/accounts/authority.ts';
import {
	createInvite,
	INVITE_DAYS,
	openInvites,
	withdrawInvite
} from '$lib/server/accounts/invites.ts';
import { createReset, RESET_DAYS, teachersToReset } from '$lib/server/accounts/resets.ts';
import { newPasswordField } from '$lib/server/accounts/sign-up.ts';
import {
	beginTotp,
	carriedSetup,
	confirmTotp,
	endTotp,
	TOTP_PASSWORD,
	type TotpSetup
} from '$lib/server/accounts/totp.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { optional, readForm, required, type Typed } from '$lib/server/forms.ts';
import { shownSetup } from './shown-setup.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { db, actor, now } = event.locals;
	requireTeacher(actor);
	const account = await ownAccount(event);
	const invites = account.owner ? await openInvites(db, actor, now()) : [];
	const teachers = account.owner ? await teachersToReset(db, actor) : [];
	return {
		account,
		invites,
		inviteDays: INVITE_DAYS,
		teachers,
		resetDays: RESET_DAYS,
		least: PASSWORD_LENGTH.least
	};
};

const password = v.pipe(v.string(), v.nonEmpty('Type your password.'), v.maxLength(1000));
const totpFields = { [TOTP_PASSWORD]: password };
const codeFields = { code: required('Type the code.', 40), setup: optional(4000) };

export const actions: Actions = {
	rename: async (event) => {
		const form = await readForm(event.request, { name: required('Type your name.') });
		if ('failure' in form) return form.failure;
		return formAnswer(form.values, async () => {
			await rename(event, form.input.name);
			return { done: 'Your name is changed.' };
		});
	},
	password: async (event) => {
		const fields = { current: password, password: newPasswordField };
		const form = await readForm(event.request, fields, Object.keys(fields));
		if ('failure' in form) return form.failure;
		return formAnswer(form.values, async () => {
			await changePassword(event, form.input);
			return { done: 'Your password is changed. Other devices are signed out.' };
		});
	},
	totpBegin: async (event) => {
		const form = await readForm(event.request, totpFields, [TOTP_PASSWORD]);
		if ('failure' in form) return form.failure;
		return formAnswer(form.values, async () => {
			const setup = await beginTotp(event, form.input[TOTP_PASSWORD] ?? '');
			return { setup: shownSetup(setup) };
		});
	},
	totpConfirm: async (event) => {
		requireTeacher(event.locals.actor);
		const form = await readForm(event.request, codeFields, ['setup']);
		if ('failure' in form) return form.failure;
		const setup: TotpSetup | null = carriedSetup(form.input.setup);
		const answer = await formAnswer(form.values, async () => {
			await confirmTotp(event, form.input.code);
			return { done: 'From now on each sign-in asks for a code.' };
		});
		if ('done' in answer || !setup) return answer;
		return fail(answer.status, { ...answer.data, setup: shownSetup(setup) });
	},
	totpEnd: async (event) => {
		const form = await readForm(event.request, totpFields, [TOTP_PASSWORD]);
		if ('failure' in form) return form.failure;
		return formAnswer(form.values, async () => {
			await endTotp(event, form.input[TOTP_PASSWORD] ?? '');
			return { done: 'Sign-in asks for no code any more.' };
		});
	},
	invite: async ({ locals }) => {
		const { token } = await createInvite(locals.db, locals.actor, locals.now());
		return { inviteLink: `${locals.site}/invite/${token}` };
	},
	withdraw: async ({ locals, request }) => {
		const form = await readForm(request, { id: required('') });
		if ('failure' in form) return form.failure;
		return formAnswer<Typed, { done: string }>(form.values, async () => {
			await withdrawInvite(locals.db, locals.actor, form.input.id);
			return { done: 'The invite is withdrawn.' };
		});
	},
	reset: async ({ locals, request }) => {
		const form = await readForm(request, { id: required('') });
		if ('failure' in form) return form.failure;
		return formAnswer<Typed, { resetLink: string }>(form.values, async () => {
			const token = await createReset(locals.db, locals.actor, form.input.id, locals.now());
			return { resetLink: `${locals.site}/reset/${token}` };
		});
	}
};
