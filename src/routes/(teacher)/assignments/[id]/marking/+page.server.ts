import { requireOwnAssignment, requireTeacher } from '$lib/server/accounts/authority.ts';
import { newId } from '$lib/server/db/id.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { optional, readForm, required } from '$lib/server/forms.ts';
import { markTyped } from '$lib/server/scores/marking/mark.ts';
import { typedQuestions } from '$lib/server/scores/marking/open.ts';
import { undoRegrade } from '$lib/server/scores/regrade/undo.ts';
import { ownerOf } from '$lib/server/scores/regrade/scope.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	await requireOwnAssignment(locals.db, locals.actor, params.id);
	const { questions, quizTitle, className, article } = await typedQuestions(
		locals.db,
		params.id,
		locals.now()
	);
	const { text } = article;
	return {
		id: params.id,
		quizTitle,
		className,
		questions: questions.map(({ open, question, ...rest }) => ({
			...rest,
			stem: question.stem,
			proof: question.evidence.map(([start, end]) => text.slice(start, end)).join(' '),
			open: open.map((group) => ({ ...group, id: newId() }))
		}))
	};
};

const fields = {
	id: required('Load this page again.', 20),
	version: required('Load this page again.', 20),
	text: required('Choose an answer.', 1000),
	credit: optional(4)
};

export const actions: Actions = {
	mark: async ({ locals, params, request }) => {
		await requireOwnAssignment(locals.db, locals.actor, params.id);
		const { userId } = requireTeacher(locals.actor);
		const form = await readForm(request, fields);
		if ('failure' in form) return form.failure;
		const { id, version, text, credit } = form.input;
		return formAnswer(form.values, async () => {
			const given = credit === '' ? Number.NaN : Number(credit);
			const input = { id, assignmentId: params.id, versionId: version, text, credit: given };
			const { moved } = await markTyped(locals.db, input, userId, locals.now());
			const scores = moved === 1 ? '1 score moved' : `${moved} scores moved`;
			return { done: `“${text}” is marked; ${scores}.` };
		});
	},
	undo: async ({ locals, params, request }) => {
		await requireOwnAssignment(locals.db, locals.actor, params.id);
		const { userId } = requireTeacher(locals.actor);
		const form = await readForm(request, { entry: required('Choose what to take back.') });
		if ('failure' in form) return form.failure;
		return formAnswer(form.values, async () => {
			const ownerId = ownerOf(locals.db.read, params.id);
			const input = { id: form.input.entry, ownerId, actorId: userId };
			await undoRegrade(locals.db, input, locals.now());
			return { done: 'Taken back. It waits for you again.' };
		});
	}
};
