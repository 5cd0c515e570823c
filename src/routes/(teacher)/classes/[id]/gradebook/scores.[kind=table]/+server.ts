import { requireOwnClass } from '$lib/server/accounts/authority.ts';
import { fileOf } from '$lib/server/scores/export/file.ts';
import { bookTable } from '$lib/server/scores/gradebook-page.ts';
import { gradebookOf } from '$lib/server/scores/gradebook.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	await requireOwnClass(locals.db, locals.actor, params.id);
	const book = await gradebookOf(locals.db, params.id, locals.now());
	return fileOf(bookTable(book), params.kind);
};
