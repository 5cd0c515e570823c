import { redirect } from '@sveltejs/kit';
import { requireOwnAssignment } from '$lib/server/accounts/authority.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { makeFollowUp } from '$lib/server/insight/follow-up.ts';
import { misreadOf } from '$lib/server/insight/misread.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	await requireOwnAssignment(locals.db, locals.actor, params.id);
	const { head, ...misread } = await misreadOf(locals.db, params.id, locals.now());
	const { assignmentId, classId, className, quizTitle } = head;
	return { ...misread, head: { assignmentId, classId, className, quizTitle } };
};

export const actions: Actions = {
	followUp: async ({ locals, params }) => {
		await requireOwnAssignment(locals.db, locals.actor, params.id);
		return formAnswer({}, async () => {
			const quizId = await makeFollowUp(locals.db, locals.actor, params.id, locals.now());
			redirect(303, `/quizzes/${quizId}?follow-up`);
		});
	}
};
