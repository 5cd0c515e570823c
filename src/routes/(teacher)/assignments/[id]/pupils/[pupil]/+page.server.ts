import { requireOwnAssignment } from '$lib/server/accounts/authority.ts';
import { pupilAttempts } from '$lib/server/scores/pupil-attempts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	await requireOwnAssignment(locals.db, locals.actor, params.id);
	const asked = Number(url.searchParams.get('attempt') ?? Number.NaN);
	const input = {
		assignmentId: params.id,
		pupilId: params.pupil,
		number: Number.isInteger(asked) ? asked : null
	};
	return { id: params.id, ...(await pupilAttempts(locals.db, input, locals.now())) };
};
