import {
	requireOwnQuestion,
	requireOwnQuiz,
	requireReadableQuestion
} from '$lib/server/accounts/authority.ts';
import { versionById } from '$lib/server/articles/open.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { historyOf } from '$lib/server/questions/history.ts';
import { addTags, removeTag } from '$lib/server/questions/tags.ts';
import { useInQuiz } from '$lib/server/questions/use.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { own, id } = await requireReadableQuestion(locals.db, locals.actor, params.question);
	const ownerId = locals.actor!.userId;
	const history = await historyOf(locals.db, { questionId: id, ownerId });
	const { version } = await versionById(locals.db, history.question.articleVersionId);
	const { title, text, articleId } = version;
	return { own, history, article: { id: articleId, title, text } };
};

export const actions: Actions = {
	tag: async ({ locals, params, request }) => {
		const { id: questionId } = await requireOwnQuestion(locals.db, locals.actor, params.question);
		const typed = String((await request.formData()).get('tags') ?? '');
		return formAnswer({ tags: typed }, () => addTags(locals.db, { questionId, typed }));
	},
	untag: async ({ locals, params, request }) => {
		const { id: questionId } = await requireOwnQuestion(locals.db, locals.actor, params.question);
		const tag = String((await request.formData()).get('tag') ?? '');
		await removeTag(locals.db, { questionId, tag });
	},
	use: async ({ locals, params, request }) => {
		const quiz = String((await request.formData()).get('quiz') ?? '');
		const { id: quizId } = await requireOwnQuiz(locals.db, locals.actor, quiz);
		const { id } = await requireReadableQuestion(locals.db, locals.actor, params.question);
		return formAnswer({ tags: '' }, async () => ({
			used: await useInQuiz(locals.db, { quizId, questionId: id })
		}));
	}
};
