import { requireOwnAssignment, requireTeacher } from '$lib/server/accounts/authority.ts';
import { newId } from '$lib/server/db/id.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { readForm, required } from '$lib/server/forms.ts';
import { applyChange } from '$lib/server/scores/regrade/apply.ts';
import { changeFrom, mendValues } from '$lib/server/scores/regrade/form.ts';
import { previewOf } from '$lib/server/scores/regrade/preview.ts';
import { propose } from '$lib/server/scores/regrade/propose.ts';
import { undoRegrade } from '$lib/server/scores/regrade/undo.ts';
import { mendView } from '$lib/server/scores/regrade/view.ts';
import type { Actions, PageServerLoad } from './$types';
import { appliedWords } from './mend-words.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	await requireOwnAssignment(locals.db, locals.actor, params.id);
	const view = await mendView(locals.db, params.id, Number(params.position), locals.now());
	return { id: params.id, ...view };
};

export const actions: Actions = {
	/** Works the change out; a form that was seen before, as it stands, may then be applied. */
	preview: async ({ locals, params, request }) => {
		await requireOwnAssignment(locals.db, locals.actor, params.id);
		const values = mendValues(await request.formData());
		return formAnswer(values, async () => {
			const view = await mendView(locals.db, params.id, Number(params.position), locals.now());
			const { change, reason } = changeFrom(values, view.keyed);
			const proposal = propose(locals.db.read, view.scope, change, reason);
			const preview = previewOf(locals.db.read, proposal, params.id);
			return { values, preview, token: proposal.token, change: newId() };
		});
	},
	apply: async ({ locals, params, request }) => {
		await requireOwnAssignment(locals.db, locals.actor, params.id);
		const { userId } = requireTeacher(locals.actor);
		const form = await request.formData();
		const values = mendValues(form);
		return formAnswer(values, async () => {
			const view = await mendView(locals.db, params.id, Number(params.position), locals.now());
			const { change, reason } = changeFrom(values, view.keyed);
			const proposal = propose(locals.db.read, view.scope, change, reason);
			if (form.get('token') !== proposal.token) {
				const preview = previewOf(locals.db.read, proposal, params.id);
				return { values, preview, token: proposal.token, change: newId(), changed: true };
			}
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
