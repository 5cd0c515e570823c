import { fail } from '@sveltejs/kit';
import { requireOwnAssignment, requireTeacher } from '$lib/server/accounts/authority.ts';
import { newId } from '$lib/server/db/id.ts';
import { DomainError, formAnswer } from '$lib/server/errors.ts';
import { readForm, required } from '$lib/server/forms.ts';
import { applyChange } from '$lib/server/scores/regrade/apply.ts';
import { changeFrom, mendValues, type MendValues } from '$lib/server/scores/regrade/form.ts';
import { previewOf } from '$lib/server/scores/regrade/preview.ts';
import { propose } from '$lib/server/scores/regrade/propose.ts';
import { undoRegrade } from '$lib/server/scores/regrade/undo.ts';
import { mendView } from '$lib/server/scores/regrade/view.ts';
import type { Actions, PageServerLoad } from './$types';
import { appliedWords } from './mend-words.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	await requireOwnAssignment(locals.db, locals.actor, params.id);
	const view = await mendView(locals.db, params.id, Number(params.position), locals.now());
	const owner = view.scope.ownerId === locals.actor?.userId ? null : view.ownerName;
	return { id: params.id, owner, ...view };
};

/** The change that a form asks for, worked out, and what it would do. */
async function seenBy(
	{ db, now }: App.Locals,
	{ id, position }: { readonly id: string; readonly position: string },
	typed: MendValues
) {
	const view = await mendView(db, id, Number(position), now());
	const { change, reason } = changeFrom(typed, view.keyed);
	const proposal = propose(db.read, view.scope, change, reason);
	const preview = previewOf(db.read, proposal, id);
	return { proposal, seen: { preview, token: proposal.token, change: newId() } };
}

/** A form that did not hold comes back with what was typed, every value of each field. */
async function mendAnswer<Result>(typed: MendValues, work: () => Promise<Result>) {
	try {
		return await work();
	} catch (thrown) {
		if (!(thrown instanceof DomainError)) throw thrown;
		return fail(thrown.status, { typed, errors: { [thrown.field ?? 'form']: thrown.message } });
	}
}

export const actions: Actions = {
	preview: async ({ locals, params, request }) => {
		await requireOwnAssignment(locals.db, locals.actor, params.id);
		const typed = mendValues(await request.formData());
		return mendAnswer(typed, async () => ({
			typed,
			seen: (await seenBy(locals, params, typed)).seen
		}));
	},
	apply: async ({ locals, params, request }) => {
		await requireOwnAssignment(locals.db, locals.actor, params.id);
		const { userId } = requireTeacher(locals.actor);
		const form = await request.formData();
		const typed = mendValues(form);
		return mendAnswer(typed, async () => {
			const { proposal, seen } = await seenBy(locals, params, typed);
			// Only what was looked at, as it stands, is applied.
			if (form.get('token') !== proposal.token) return { typed, seen, changed: true };
			const id = String(form.get('change') ?? '');
			const done = await applyChange(locals.db, id, proposal, userId, locals.now());
			return { done: appliedWords(done), faults: done.faults.map(({ message }) => message) };
		});
	},
	undo: async ({ locals, params, request }) => {
		await requireOwnAssignment(locals.db, locals.actor, params.id);
		const { userId } = requireTeacher(locals.actor);
		const form = await readForm(request, { entry: required('Choose what to take back.') });
		if ('failure' in form) return form.failure;
		return formAnswer(form.values, async () => {
			const { scope } = await mendView(locals.db, params.id, Number(params.position), locals.now());
			const input = { id: form.input.entry, ownerId: scope.ownerId, actorId: userId };
			await undoRegrade(locals.db, input, locals.now());
			return { done: 'Taken back. Every score is as it was before.' };
		});
	}
};
