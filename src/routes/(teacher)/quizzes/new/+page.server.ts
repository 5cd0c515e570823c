import { redirect } from '@sveltejs/kit';
import { requireReadableArticle, requireTeacher } from '$lib/server/accounts/authority.ts';
import { listArticles, listSamples } from '$lib/server/articles/list.ts';
import { currentVersion } from '$lib/server/articles/open.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { listQuestions } from '$lib/server/questions/list.ts';
import { makeQuiz } from '$lib/server/quizzes/make.ts';
import { DEFAULT_SETTINGS, settingsFrom } from '$lib/server/quizzes/settings.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, actor }, url }) => {
	const { userId } = requireTeacher(actor);
	const id = url.searchParams.get('article');
	if (!id) return { articles: [...(await listArticles(db, userId)), ...(await listSamples(db))] };
	const { ownerId } = await requireReadableArticle(db, actor, id);
	const { title } = await currentVersion(db, id);
	const questions = (await listQuestions(db, id)).filter(({ status }) => status === 'approved');
	const own = ownerId !== null;
	return { article: { id, title, own }, questions, settings: DEFAULT_SETTINGS };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = await request.formData();
		const articleId = String(form.get('article') ?? '');
		await requireReadableArticle(locals.db, locals.actor, articleId);
		const title = String(form.get('title') ?? '');
		const questionIds = form.getAll('question').map(String);
		const settings = settingsFrom(form);
		return formAnswer({ title, questionIds, settings }, async () => {
			const draft = { articleId, ownerId: locals.actor!.userId, title, settings, questionIds };
			redirect(303, `/quizzes/${await makeQuiz(locals.db, draft, locals.now())}`);
		});
	}
};
