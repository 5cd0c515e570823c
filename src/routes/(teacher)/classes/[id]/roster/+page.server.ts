import { requireOwnClass } from '$lib/server/accounts/authority.ts';
import { shownCode } from '$lib/server/classes/codes.ts';
import { applyRoster, carried } from '$lib/server/classes/roster/apply.ts';
import { lookAtList, sentFrom } from '$lib/server/classes/roster/look.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { qrPicture } from '$lib/server/web/qr.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { id, name, joinCode } = await requireOwnClass(locals.db, locals.actor, params.id);
	const link = `${locals.site}/sign-in?code=${joinCode}`;
	return { id, name, code: shownCode(joinCode), link, picture: qrPicture(link) };
};

export const actions: Actions = {
	look: async ({ locals, params, request }) => {
		const { id } = await requireOwnClass(locals.db, locals.actor, params.id);
		const form = await request.formData();
		const names = String(form.get('names') ?? '');
		return formAnswer({ names }, async () => {
			const lists = lookAtList(locals.db, id, await sentFrom(form));
			return { lists, values: { names } };
		});
	},
	take: async ({ locals, params, request }) => {
		const form = await request.formData();
		return formAnswer({ names: '' }, async () => {
			const pupils = carried(String(form.get('rows') ?? ''));
			const input = { classId: params.id, pupils };
			const applied = await applyRoster(locals.db, locals.actor, input, locals.now());
			return { applied, values: { names: '' } };
		});
	}
};
