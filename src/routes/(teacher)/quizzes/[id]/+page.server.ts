import { redirect } from '@sveltejs/kit';
import { requireOwnQuiz, requireReadableQuiz } from '$lib/server/accounts/authority.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { listQuestions } from '$lib/server/questions/list.ts';
import { archiveQuiz, changeQuiz, copyQuiz } from '$lib/server/quizzes/change.ts';
import { changeItems } from '$lib/server/quizzes/form.ts';
import { assignedTo, openQuiz } from '$lib/server/quizzes/open.ts';
import { choicesFrom, settingsFrom } from '$lib/server/quizzes/settings.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, actor }, params }) => {
	const { id, ownerId } = await requireReadableQuiz(db, actor, params.id);
	const { quiz, version, items, begun } = await openQuiz(db, id);
	const there = new Set(items.map(({ questionId }) => questionId));
	const approved = (await listQuestions(db, version.articleId)).filter(
		(q) => q.status === 'approved' && q.articleVersionId === version.id && !there.has(q.id)
	);
	const addable = approved.map((question) => ({ id: question.id, stem: question.content.stem }));
	const article = { id: version.articleId, title: version.title, text: version.text };
	const classes = await assignedTo(db, id, actor!.userId);
	return { quiz, own: ownerId !== null, article, items, begun, addable, classes };
};

export const actions: Actions = {
	settings: async ({ locals, params, request }) => {
		await requireOwnQuiz(locals.db, locals.actor, params.id);
		const form = await request.formData();
		const title = String(form.get('title') ?? '');
		const passMark = String(form.get('passMark') ?? '');
		const values = { title, passMark, settings: choicesFrom(form) };
		return formAnswer(values, async () => {
			await changeQuiz(locals.db, { quizId: params.id, title, settings: settingsFrom(form) });
			return {
				errors: {},
				values: { title, passMark: undefined, settings: undefined },
				saved: true
			};
		});
	},
	items: async ({ locals, params, request }) => {
		await requireOwnQuiz(locals.db, locals.actor, params.id);
		const form = await request.formData();
		return formAnswer({ title: undefined, passMark: undefined, settings: undefined }, () =>
			changeItems(locals.db, params.id, form)
		);
	},
	copy: async ({ locals, params }) => {
		const { id } = await requireReadableQuiz(locals.db, locals.actor, params.id);
		const input = { quizId: id, ownerId: locals.actor!.userId };
		redirect(303, `/quizzes/${await copyQuiz(locals.db, input, locals.now())}`);
	},
	archive: async ({ locals, params }) => {
		await requireOwnQuiz(locals.db, locals.actor, params.id);
		await archiveQuiz(locals.db, params.id, locals.now());
		redirect(303, '/quizzes');
	}
};
