import { requireReadableQuiz } from '$lib/server/accounts/authority.ts';
import { paperOf } from '$lib/server/quizzes/paper.ts';
import { partsFrom } from './parts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, actor }, params, url }) => {
	const { id } = await requireReadableQuiz(db, actor, params.id);
	const version = url.searchParams.get('version') === 'B' ? 'B' : 'A';
	return { id, paper: await paperOf(db, id, version), parts: partsFrom(url.searchParams) };
};
