import { requireOwnAssignment } from '$lib/server/accounts/authority.ts';
import { fileOf } from '$lib/server/scores/export/file.ts';
import { sheetTable } from '$lib/server/scores/sheet-table.ts';
import { answerSheet } from '$lib/server/scores/sheet.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	await requireOwnAssignment(locals.db, locals.actor, params.id);
	const sheet = await answerSheet(locals.db, params.id, locals.now());
	return fileOf(sheetTable(sheet), params.kind);
};
