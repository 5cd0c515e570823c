import * as v from 'valibot';
import { requireOwnClass } from '$lib/server/accounts/authority.ts';
import { assignmentsOf } from '$lib/server/assignments/list.ts';
import { withdrawAssignment } from '$lib/server/assignments/assign.ts';
import { momentField } from '$lib/server/assignments/fields.ts';
import { changeCode, openClass, renameClass } from '$lib/server/classes/classes.ts';
import { shownCode } from '$lib/server/classes/codes.ts';
import { letsIn } from '$lib/server/classes/find.ts';
import { givePassphrase, rosterOf, setRemoved } from '$lib/server/classes/roster.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { optional, readForm, required } from '$lib/server/forms.ts';
import { qrPicture } from '$lib/server/web/qr.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { db, actor, now, site } = locals;
	const { id, name, joinCode, ...join } = await requireOwnClass(db, actor, params.id);
	const roster = await rosterOf(db, actor, id);
	const link = `${site}/join/${joinCode}`;
	return {
		id,
		name,
		code: shownCode(joinCode),
		link,
		picture: qrPicture(link),
		open: letsIn(join, now()),
		joinUntil: join.joinOpen ? join.joinUntil : null,
		roster: roster.filter((row) => row.removedAt === null),
		removed: roster.filter((row) => row.removedAt !== null),
		assignments: await assignmentsOf(db, actor, id)
	};
};

const place = { enrolment: required('') };

export const actions: Actions = {
	rename: async ({ locals, params, request }) => {
		const form = await readForm(request, { name: required('Type a name for the class.') });
		if ('failure' in form) return form.failure;
		return formAnswer(form.values, async () => {
			await renameClass(locals.db, locals.actor, params.id, form.input.name);
			return { done: 'The class has its new name.' };
		});
	},
	open: async ({ locals, params, request }) => {
		const form = await readForm(request, { until: optional(30), zone: optional(80) });
		if ('failure' in form) return form.failure;
		return formAnswer(form.values, async () => {
			const until = momentField(form.input.until, form.input.zone, 'until', locals.now());
			await openClass(locals.db, locals.actor, params.id, true, until);
			return { done: 'New pupils can join.' };
		});
	},
	close: async ({ locals, params }) => {
		await openClass(locals.db, locals.actor, params.id, false);
		return { done: 'Nobody new can join. Pupils who are in can still sign in.' };
	},
	code: async ({ locals, params }) => {
		await changeCode(locals.db, locals.actor, params.id);
		return { done: 'The class has a new code; pupils sign in with it from now on.' };
	},
	passphrase: async ({ locals, request }) => {
		const form = await readForm(request, place);
		if ('failure' in form) return form.failure;
		const { enrolment } = form.input;
		return { given: await givePassphrase(locals.db, locals.actor, enrolment, locals.now()) };
	},
	remove: async ({ locals, request }) => {
		const form = await readForm(request, place);
		if ('failure' in form) return form.failure;
		await setRemoved(locals.db, locals.actor, form.input.enrolment, locals.now());
		return { done: 'The pupil is off the roster. Answers and scores are kept.' };
	},
	restore: async ({ locals, request }) => {
		const form = await readForm(request, place);
		if ('failure' in form) return form.failure;
		await setRemoved(locals.db, locals.actor, form.input.enrolment, null);
		return { done: 'The pupil is back on the roster.' };
	},
	withdraw: async ({ locals, request }) => {
		const form = await readForm(request, { assignment: v.string() });
		if ('failure' in form) return form.failure;
		await withdrawAssignment(locals.db, locals.actor, form.input.assignment, locals.now());
		return { done: 'The quiz is taken back. What was handed in is kept.' };
	}
};
