import { requireOwnClass } from '$lib/server/accounts/authority.ts';
import { bookAsk, bookPage } from '$lib/server/scores/gradebook-page.ts';
import { gradebookOf } from '$lib/server/scores/gradebook.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	await requireOwnClass(locals.db, locals.actor, params.id);
	const book = await gradebookOf(locals.db, params.id, locals.now());
	const { classId, className, columns, mean } = book;
	return { classId, className, columns, mean, page: bookPage(book, bookAsk(url.searchParams)) };
};
