import { requireTeacher } from '$lib/server/accounts/authority.ts';
import { listQuizzes, listSampleQuizzes } from '$lib/server/quizzes/list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { userId } = requireTeacher(locals.actor);
	return {
		quizzes: await listQuizzes(locals.db, userId),
		samples: await listSampleQuizzes(locals.db)
	};
};
