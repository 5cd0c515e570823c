import { redirect } from '@sveltejs/kit';
import { requireOwnClass } from '$lib/server/accounts/authority.ts';
import { setArchived } from '$lib/server/classes/archive.ts';
import { renameClass } from '$lib/server/classes/classes.ts';
import { addTeacher, handOn, removeTeacher, teachersOf } from '$lib/server/classes/teachers.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { readForm, required } from '$lib/server/forms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, actor }, params }) => {
	const { id, name, ownerId, archivedAt } = await requireOwnClass(db, actor, params.id);
	const teachers = await teachersOf(db, actor, id);
	const own = ownerId === actor?.userId;
	return { id, name, archived: archivedAt !== null, own, me: actor?.userId ?? '', teachers };
};

const teacher = { teacher: required('Choose a teacher.') };

export const actions: Actions = {
	rename: async ({ locals, params, request }) => {
		const form = await readForm(request, { name: required('Type a name for the class.') });
		if ('failure' in form) return form.failure;
		return formAnswer(form.values, async () => {
			await renameClass(locals.db, locals.actor, params.id, form.input.name);
			return { done: 'The class has its new name.' };
		});
	},
	add: async ({ locals: { db, actor, now }, params, request }) => {
		const form = await readForm(request, { email: required('Type an e-mail address.') });
		if ('failure' in form) return form.failure;
		return formAnswer(form.values, async () => {
			const name = await addTeacher(db, actor, params.id, form.input.email, now());
			return { done: `${name} teaches this class too.` };
		});
	},
	remove: async ({ locals: { db, actor, now }, params, request }) => {
		const form = await readForm(request, teacher);
		if ('failure' in form) return form.failure;
		await removeTeacher(db, actor, params.id, form.input.teacher, now());
		if (form.input.teacher === actor?.userId) redirect(303, '/classes');
		return { done: 'The teacher sees this class no more.' };
	},
	handOn: async ({ locals: { db, actor, now }, params, request }) => {
		const form = await readForm(request, teacher);
		if ('failure' in form) return form.failure;
		return formAnswer(form.values, async () => {
			await handOn(db, actor, params.id, form.input.teacher, now());
			return { done: 'The class has another owner; you go on teaching it.' };
		});
	},
	archive: async ({ locals: { db, actor, now }, params }) => {
		await setArchived(db, actor, params.id, true, now());
		redirect(303, '/classes');
	},
	restore: async ({ locals: { db, actor, now }, params }) => {
		await setArchived(db, actor, params.id, false, now());
		return { done: 'The class is back in your list.' };
	}
};
