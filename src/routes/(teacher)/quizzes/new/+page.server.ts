import { redirect } from '@sveltejs/kit';
import {
	requireOwnArticle,
	requireReadableArticle,
	requireTeacher
} from '$lib/server/accounts/authority.ts';
import { listArticles, listSamples } from '$lib/server/articles/list.ts';
import { currentVersion } from '$lib/server/articles/open.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { drawMissing } from '$lib/server/quizzes/draw-missing.ts';
import { makeQuiz } from '$lib/server/quizzes/make.ts';
import {
	approvedQuestions,
	fillNewQuiz,
	newQuizValues,
	skillsFrom
} from '$lib/server/quizzes/new-form.ts';
import { DEFAULT_SETTINGS, settingsFrom } from '$lib/server/quizzes/settings.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, actor }, url }) => {
	const { userId } = requireTeacher(actor);
	const id = url.searchParams.get('article');
	if (!id) return { articles: [...(await listArticles(db, userId)), ...(await listSamples(db))] };
	const { ownerId } = await requireReadableArticle(db, actor, id);
	const { title } = await currentVersion(db, id);
	const questions = await approvedQuestions(db, id);
	const own = ownerId !== null;
	return { article: { id, title, own }, questions, settings: DEFAULT_SETTINGS };
};

const articleOf = (form: FormData) => String(form.get('article') ?? '');

export const actions: Actions = {
	make: async ({ locals, request }) => {
		const form = await request.formData();
		const articleId = articleOf(form);
		await requireReadableArticle(locals.db, locals.actor, articleId);
		const values = newQuizValues(form);
		return formAnswer(values, async () => {
			const { title, questionIds } = values;
			const settings = settingsFrom(form);
			const draft = { articleId, ownerId: locals.actor!.userId, title, settings, questionIds };
			redirect(303, `/quizzes/${await makeQuiz(locals.db, draft, locals.now())}`);
		});
	},
	fill: async ({ locals, request }) => {
		const form = await request.formData();
		const articleId = articleOf(form);
		await requireReadableArticle(locals.db, locals.actor, articleId);
		return { ...(await fillNewQuiz(locals.db, articleId, form)), errors: {}, filled: true };
	},
	draw: async ({ locals, request }) => {
		const form = await request.formData();
		const { id: articleId } = await requireOwnArticle(locals.db, locals.actor, articleOf(form));
		return formAnswer(newQuizValues(form), async () => {
			const wanted = { articleId, skills: skillsFrom(form), count: Number(form.get('count')) || 1 };
			await drawMissing(locals.db, wanted, locals.now());
			redirect(303, `/articles/${articleId}/questions?show=drawn`);
		});
	}
};
