import { requireOwnAssignment } from '$lib/server/accounts/authority.ts';
import { closeOverdue } from '$lib/server/attempts/close.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { actFromForm } from '$lib/server/live/form.ts';
import { liveFace } from '$lib/server/live/face.ts';
import { liveLog } from '$lib/server/live/log.ts';
import { liveRows } from '$lib/server/live/rows.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, actor, now }, params }) => {
	const { id } = await requireOwnAssignment(db, actor, params.id);
	await closeOverdue(db, { assignmentId: id }, now());
	return {
		...liveFace(db, id),
		rows: liveRows(db, id, now()),
		log: await liveLog(db, actor, id),
		now: now()
	};
};

export const actions: Actions = {
	default: async ({ locals: { db, actor, now }, params, request }) => {
		await requireOwnAssignment(db, actor, params.id);
		const form = await request.formData();
		const values = {
			minutes: String(form.get('minutes') ?? ''),
			whom: String(form.get('whom') ?? ''),
			pupils: form.getAll('pupil').map(String)
		};
		return formAnswer(values, async () => {
			const input = { assignmentId: params.id, form };
			return { done: await actFromForm(db, actor, input, now()) };
		});
	}
};
