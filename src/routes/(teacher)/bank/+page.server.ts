import {
	requireOwnQuiz,
	requireReadableQuestion,
	requireTeacher
} from '$lib/server/accounts/authority.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { bankSearch, searchBank } from '$lib/server/questions/bank.ts';
import { listTags } from '$lib/server/questions/tags.ts';
import { useInQuiz } from '$lib/server/questions/use.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { userId } = requireTeacher(locals.actor);
	const search = bankSearch(url.searchParams);
	const asked = url.searchParams.get('quiz');
	const quiz = asked ? await requireOwnQuiz(locals.db, locals.actor, asked) : null;
	return {
		search,
		quiz: quiz && { id: quiz.id, title: quiz.title },
		tags: await listTags(locals.db, userId),
		found: await searchBank(locals.db, userId, search)
	};
};

export const actions: Actions = {
	use: async ({ locals, request }) => {
		const form = await request.formData();
		const field = (name: string) => String(form.get(name) ?? '');
		const quiz = await requireOwnQuiz(locals.db, locals.actor, field('quiz'));
		const question = await requireReadableQuestion(locals.db, locals.actor, field('question'));
		const input = { quizId: quiz.id, questionId: question.id };
		return formAnswer({ question: question.id }, async () => ({
			question: question.id,
			used: await useInQuiz(locals.db, input)
		}));
	}
};
