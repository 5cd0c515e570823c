import { redirect } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages.js';
import { signInPupil } from '$lib/server/accounts/pupils.ts';
import { newAccountLimits, spend } from '$lib/server/accounts/throttle.ts';
import { startSession } from '$lib/server/accounts/session.ts';
import { isInClass } from '$lib/server/classes/find.ts';
import { joinAnotherClass, joinClass } from '$lib/server/classes/join.ts';
import { isWaiting } from '$lib/server/classes/waiting.ts';
import { lookUpCode } from '$lib/server/classes/look-up.ts';
import { newId } from '$lib/server/db/id.ts';
import { DomainError, formAnswer, told } from '$lib/server/errors.ts';
import { optional, readForm, required, type Typed } from '$lib/server/forms.ts';
import { addressOf } from '$lib/server/web/address.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const lookUp = (event: Pick<RequestEvent, 'locals' | 'params' | 'getClientAddress'>) =>
	lookUpCode(event.locals.db, event.params.code, addressOf(event), event.locals.now());

export const load: PageServerLoad = async (event) => {
	const { actor, db } = event.locals;
	const found = await lookUp(event).catch((error: unknown) => {
		// The page before this one says what is wrong with a code, at its field.
		if (error instanceof DomainError)
			redirect(303, `/join?code=${encodeURIComponent(event.params.code)}`);
		throw error;
	});
	return {
		className: found.name,
		code: found.joinCode,
		once: newId(),
		approval: found.joinApproval,
		waiting: actor !== null && isWaiting(db.read, found.id, actor.userId),
		already: actor !== null && isInClass(db.read, found.id, actor.userId)
	};
};

const name = required(() => told('no-name', 'Type your name.'));

export const actions: Actions = {
	join: async (event) => {
		const { locals, params } = event;
		const form = await readForm(event.request, { name, once: optional(20), another: optional(1) });
		if ('failure' in form) return form.failure;
		return formAnswer(form.values, async () => {
			await spend(locals.db, newAccountLimits(addressOf(event)), locals.now());
			await lookUp(event);
			const another = form.input.another !== '';
			const input = { ...form.input, another, code: params.code };
			const joined = await joinClass(locals.db, input, locals.now());
			await startSession(event, joined.userId);
			return {
				joined: { name: form.input.name, passphrase: joined.passphrase, waiting: joined.waiting }
			};
		});
	},
	back: async (event) => {
		const fields = { name, passphrase: required(m.home_no_words) };
		const form = await readForm(event.request, fields, ['passphrase']);
		if ('failure' in form) return form.failure;
		return formAnswer(form.values, async () => {
			const input = { ...form.input, code: event.params.code };
			await signInPupil(event, input, addressOf(event));
			redirect(303, '/home');
		});
	},
	enter: async ({ locals, params }) =>
		formAnswer<Typed, never>({}, async () => {
			await joinAnotherClass(locals.db, locals.actor, params.code, locals.now());
			redirect(303, '/home');
		})
};
