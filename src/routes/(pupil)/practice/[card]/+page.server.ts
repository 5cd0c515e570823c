import { redirect } from '@sveltejs/kit';
import { requireOwnCard } from '$lib/server/accounts/authority.ts';
import { answerFrom } from '$lib/server/attempts/form.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { answerCard } from '$lib/server/practice/answer.ts';
import { practiceOverview } from '$lib/server/practice/overview.ts';
import { practiceReading } from '$lib/server/reading/view.ts';
import { answeredView, askedView } from '$lib/server/practice/view.ts';
import { keepZone, zoneOf } from '../zone.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url, cookies }) => {
	const { db } = locals;
	const { id: cardId, userId } = await requireOwnCard(db, locals.actor, params.card);
	const now = locals.now();
	const reviewId = url.searchParams.get('review');
	const view = reviewId
		? await answeredView(db, { cardId, reviewId })
		: await askedView(db, { cardId, userId, now });
	if (!view) redirect(303, '/practice');
	const practice = await practiceOverview(db, { userId, zone: zoneOf(cookies), now });
	const reader = practiceReading(db.read, { userId, versionId: view.versionId });
	return { view, reader, today: practice.today, due: practice.due };
};

export const actions: Actions = {
	default: async ({ locals, params, request, cookies }) => {
		const { id: cardId } = await requireOwnCard(locals.db, locals.actor, params.card);
		const form = await request.formData();
		const zone = keepZone(cookies, form);
		const answer = answerFrom(form);
		// A line moved by a page without a script: nothing is answered yet.
		if (/^(up|down)-/.test(String(form.get('go')))) return { errors: {}, values: { answer } };
		return formAnswer({ answer }, async () => {
			const given = { cardId, askedId: String(form.get('asked')), answer, zone };
			const review = await answerCard(locals.db, { ...given, now: locals.now() });
			redirect(303, `/practice/${cardId}?review=${review}#verdict`);
		});
	}
};
