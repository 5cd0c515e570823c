import { redirect } from '@sveltejs/kit';
import { requireAssigned } from '$lib/server/accounts/authority.ts';
import { pupilTask } from '$lib/server/attempts/home.ts';
import { startAssigned } from '$lib/server/attempts/start.ts';
import { formAnswer } from '$lib/server/errors.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { id } = await requireAssigned(locals.db, locals.actor, params.assignment);
	const userId = locals.actor?.userId ?? '';
	return { task: await pupilTask(locals.db, { userId, assignmentId: id, now: locals.now() }) };
};

export const actions: Actions = {
	default: async ({ locals, params }) => {
		const { id: assignmentId } = await requireAssigned(locals.db, locals.actor, params.assignment);
		const userId = locals.actor?.userId ?? '';
		return formAnswer({}, async () => {
			const { attemptId } = await startAssigned(locals.db, {
				assignmentId,
				userId,
				now: locals.now()
			});
			redirect(303, `/take/${attemptId}`);
		});
	}
};
