import { error } from '@sveltejs/kit';
import { requireOwnAssignment } from '$lib/server/accounts/authority.ts';
import { answerSheet } from '$lib/server/scores/sheet.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	await requireOwnAssignment(locals.db, locals.actor, params.id);
	const { rows, ...sheet } = await answerSheet(locals.db, params.id, locals.now());
	const row = rows.find(({ pupilId }) => pupilId === params.pupil);
	if (!row) error(404, 'This pupil is not in the class.');
	const asked = row.attempts.find(
		({ number }) => String(number) === url.searchParams.get('attempt')
	);
	return { sheet, row, attempt: asked ?? row.counts ?? row.attempts.at(-1) ?? null };
};
