import { error, redirect } from '@sveltejs/kit';
import { requireOwnClass, requireOwnEnrolment } from '$lib/server/accounts/authority.ts';
import { arrange, arrangementOf, MORE_ATTEMPTS, TIMES } from '$lib/server/classes/arrangements.ts';
import { classesOf } from '$lib/server/classes/classes.ts';
import { shownCode } from '$lib/server/classes/codes.ts';
import { lookAtMerge } from '$lib/server/classes/merge/look.ts';
import { mergePupils } from '$lib/server/classes/merge/merge.ts';
import { movePupil } from '$lib/server/classes/move.ts';
import { givePassphrase, rosterOf, setRemoved } from '$lib/server/classes/roster.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { formerNames } from '$lib/server/own/names-log.ts';
import { optional, readForm, required } from '$lib/server/forms.ts';
import { qrPicture } from '$lib/server/web/qr.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, actor, site }, params }) => {
	const { id, name, joinCode } = await requireOwnClass(db, actor, params.id);
	const place = await requireOwnEnrolment(db, actor, params.enrolment);
	if (place.classId !== id) error(404, { message: 'There is no such pupil.', code: 'not-found' });
	const roster = await rosterOf(db, actor, id);
	const link = `${site}/sign-in?code=${joinCode}`;
	return {
		class: { id, name, code: shownCode(joinCode), link, picture: qrPicture(link) },
		pupil: { id: place.id, name: place.name, removed: place.removedAt !== null },
		arrangement: arrangementOf(db.read, place.id),
		formerNames: await formerNames(db, actor, place.id),
		times: TIMES,
		mostAttempts: MORE_ATTEMPTS,
		classes: (await classesOf(db, actor)).filter((one) => one.id !== id),
		others: roster
			.filter((row) => row.pupilId !== place.pupilId)
			.map((row) => ({ id: row.id, name: row.name, joinedAt: row.joinedAt }))
	};
};

const arranged = { time: required('Choose a time.'), attempts: optional(3), aloud: optional(2) };
const whom = { drop: required('Choose the other account.') };

export const actions: Actions = {
	arrange: async ({ locals: { db, actor, now }, params, request }) => {
		const form = await readForm(request, arranged);
		if ('failure' in form) return form.failure;
		const { time, attempts, aloud } = form.input;
		return formAnswer(form.values, async () => {
			const wanted = {
				time: time === 'none' ? null : Number(time),
				attempts: /^\d{0,3}$/.test(attempts) ? Number(attempts) : Number.NaN,
				readAloud: aloud !== ''
			};
			await arrange(db, actor, params.enrolment, wanted, now());
			return { done: 'Arranged. It holds from now on, for what is under way too.' };
		});
	},
	passphrase: async ({ locals: { db, actor, now }, params }) => ({
		slip: await givePassphrase(db, actor, params.enrolment, now())
	}),
	remove: async ({ locals: { db, actor, now }, params }) => {
		await setRemoved(db, actor, params.enrolment, now());
		redirect(303, `/classes/${params.id}`);
	},
	move: async ({ locals: { db, actor, now }, params, request }) => {
		const form = await readForm(request, { to: required('Choose a class.') });
		if ('failure' in form) return form.failure;
		return formAnswer(form.values, async () => {
			const input = { enrolmentId: params.enrolment, toClassId: form.input.to };
			await movePupil(db, actor, input, now());
			redirect(303, `/classes/${form.input.to}`);
		});
	},
	look: async ({ locals: { db, actor }, params, request }) => {
		const form = await readForm(request, whom);
		if ('failure' in form) return form.failure;
		return formAnswer(form.values, async () => {
			const ids = { keepId: params.enrolment, dropId: form.input.drop };
			return { merge: await lookAtMerge(db, actor, ids) };
		});
	},
	merge: async ({ locals: { db, actor, now }, params, request }) => {
		const form = await readForm(request, whom);
		if ('failure' in form) return form.failure;
		return formAnswer(form.values, async () => {
			const ids = { keepId: params.enrolment, dropId: form.input.drop };
			const { attempts, drop } = await mergePupils(db, actor, ids, now());
			return { done: `One account now. ${attempts} attempts of ${drop.name} moved to it.` };
		});
	}
};
