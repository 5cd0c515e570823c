import { requireOwnClass } from '$lib/server/accounts/authority.ts';
import { shownCode } from '$lib/server/classes/codes.ts';
import { rosterOf } from '$lib/server/classes/roster.ts';
import { newSlips } from '$lib/server/classes/slips.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { qrPicture } from '$lib/server/web/qr.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { db, actor, site } = locals;
	const { id, name, joinCode } = await requireOwnClass(db, actor, params.id);
	const link = `${site}/sign-in?code=${joinCode}`;
	const roster = (await rosterOf(db, actor, id)).filter((row) => row.removedAt === null);
	const pupils = roster.map((row) => ({ id: row.id, name: row.name }));
	return { id, name, code: shownCode(joinCode), link, picture: qrPicture(link), pupils };
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const enrolmentIds = (await request.formData()).getAll('pupil').map(String);
		return formAnswer({ enrolmentIds }, async () => {
			const input = { classId: params.id, enrolmentIds };
			return { slips: await newSlips(locals.db, locals.actor, input, locals.now()) };
		});
	}
};
