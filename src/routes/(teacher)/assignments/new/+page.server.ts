import { redirect } from '@sveltejs/kit';
import { requireTeacher } from '$lib/server/accounts/authority.ts';
import { assignQuiz, MOST } from '$lib/server/assignments/assign.ts';
import { momentField, wholeNumber } from '$lib/server/assignments/fields.ts';
import { classesOf } from '$lib/server/classes/classes.ts';
import { newId } from '$lib/server/db/id.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { optional, readForm, required } from '$lib/server/forms.ts';
import { listQuizzes, listSampleQuizzes } from '$lib/server/quizzes/list.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { userId } = requireTeacher(locals.actor);
	const own = await listQuizzes(locals.db, userId);
	const samples = await listSampleQuizzes(locals.db);
	const classes = await classesOf(locals.db, locals.actor);
	return {
		id: newId(),
		most: MOST,
		quiz: url.searchParams.get('quiz') ?? '',
		class: url.searchParams.get('class') ?? '',
		quizzes: [
			...own.map(({ id, title, questions }) => ({ id, title, questions, sample: false })),
			...samples.map(({ id, title, questions }) => ({ id, title, questions, sample: true }))
		],
		classes: classes.map(({ id, name }) => ({ id, name }))
	};
};

const fields = {
	id: optional(20),
	quiz: required('Choose a quiz.'),
	class: required('Choose a class.'),
	opens: optional(30),
	due: optional(30),
	zone: optional(80),
	attempts: required('Choose how often.'),
	minutes: optional(10)
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		requireTeacher(locals.actor);
		const form = await readForm(request, fields);
		if ('failure' in form) return form.failure;
		const { input } = form;
		return formAnswer(form.values, async () => {
			const now = locals.now();
			const assigning = {
				id: input.id,
				quizId: input.quiz,
				classId: input.class,
				opensAt: momentField(input.opens, input.zone, 'opens', now),
				dueAt: momentField(input.due, input.zone, 'due', now),
				attempts: wholeNumber(input.attempts) ?? Number.NaN,
				minutes: wholeNumber(input.minutes)
			};
			await assignQuiz(locals.db, locals.actor, assigning, now);
			redirect(303, `/classes/${input.class}`);
		});
	}
};
