import { requireOwnAssignment } from '$lib/server/accounts/authority.ts';
import { answerSheet } from '$lib/server/scores/sheet.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	await requireOwnAssignment(locals.db, locals.actor, params.id);
	const sheet = await answerSheet(locals.db, params.id, locals.now());
	const asked = Number(url.searchParams.get('question') ?? 1) - 1;
	return { sheet, shown: sheet.questions[asked] ? asked : 0 };
};
