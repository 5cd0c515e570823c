import { requireOwnAssignment } from '$lib/server/accounts/authority.ts';
import { sheetToCsv } from '$lib/server/scores/csv.ts';
import { answerSheet } from '$lib/server/scores/sheet.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	await requireOwnAssignment(locals.db, locals.actor, params.id);
	const sheet = await answerSheet(locals.db, params.id, locals.now());
	const name = encodeURIComponent(`${sheet.quizTitle}, ${sheet.className}.csv`);
	return new Response(sheetToCsv(sheet), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="scores.csv"; filename*=UTF-8''${name}`
		}
	});
};
