import * as v from 'valibot';
import { requireOwnClass } from '$lib/server/accounts/authority.ts';
import { assignmentsOf } from '$lib/server/assignments/list.ts';
import { withdrawAssignment } from '$lib/server/assignments/assign.ts';
import { momentField } from '$lib/server/assignments/fields.ts';
import { changeCode, openClass, setApproval } from '$lib/server/classes/classes.ts';
import { shownCode } from '$lib/server/classes/codes.ts';
import { letsIn } from '$lib/server/classes/find.ts';
import { rosterOf, setRemoved } from '$lib/server/classes/roster.ts';
import { decideWaiting, waitingFor } from '$lib/server/classes/waiting.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { optional, readForm, required } from '$lib/server/forms.ts';
import { qrPicture } from '$lib/server/web/qr.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { db, actor, now, site } = locals;
	const { id, name, joinCode, archivedAt, ...join } = await requireOwnClass(db, actor, params.id);
	const roster = await rosterOf(db, actor, id);
	const link = `${site}/join/${joinCode}`;
	return {
		id,
		name,
		archived: archivedAt !== null,
		code: shownCode(joinCode),
		link,
		picture: qrPicture(link),
		open: letsIn(join, now()),
		joinUntil: join.joinOpen ? join.joinUntil : null,
		approval: join.joinApproval,
		waiting: await waitingFor(db, actor, id),
		roster: roster.filter((row) => row.removedAt === null),
		removed: roster.filter((row) => row.removedAt !== null),
		assignments: await assignmentsOf(db, actor, id)
	};
};

export const actions: Actions = {
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
	approval: async ({ locals, params, request }) => {
		const form = await readForm(request, { on: optional(1) });
		if ('failure' in form) return form.failure;
		const on = form.input.on !== '';
		await setApproval(locals.db, locals.actor, params.id, on);
		const done = on
			? 'Who uses the code waits for you to let them in.'
			: 'The code lets in at once.';
		return { done };
	},
	waiting: async ({ locals, params, request }) => {
		const form = await request.formData();
		const letIn = form.get('do') !== 'refuse';
		const ids = form.has('all') ? ('all' as const) : form.getAll('one').map(String);
		const input = { classId: params.id, ids, letIn };
		const count = await decideWaiting(locals.db, locals.actor, input, locals.now());
		return { done: `${count} ${letIn ? 'let in' : 'turned away'}.` };
	},
	restore: async ({ locals, request }) => {
		const form = await readForm(request, { enrolment: required('') });
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
