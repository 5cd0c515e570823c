import { redirect } from '@sveltejs/kit';
import { requireOwnArticle, requireReadableArticle } from '$lib/server/accounts/authority.ts';
import { archiveArticle } from '$lib/server/articles/archive.ts';
import { addCorrection, correctionRows, undoCorrection } from '$lib/server/articles/corrections.ts';
import { findingGroups } from '$lib/server/articles/findings.ts';
import { mendChoices } from '$lib/server/articles/mend-choices.ts';
import { levelOfText } from '$lib/server/articles/open-level.ts';
import { currentVersion } from '$lib/server/articles/open.ts';
import { formAnswer } from '$lib/server/errors.ts';
import { readCorrected } from '$lib/server/reader/read.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { id, ownerId, note } = await requireReadableArticle(locals.db, locals.actor, params.id);
	const version = await currentVersion(locals.db, id);
	const corrections = correctionRows(locals.db, version.id);
	const reading = await readCorrected(
		version.text,
		corrections.map(({ content }) => content)
	);
	const { title, byline, source, published, text, words, issues } = version;
	return {
		id,
		own: ownerId !== null,
		article: { title, byline, source, published, text, blocks: reading.blocks, note, words },
		issues,
		number: version.number,
		level: await levelOfText(text),
		groups: findingGroups(reading),
		choices: ownerId === null ? null : mendChoices(reading),
		corrections
	};
};

export const actions: Actions = {
	archive: async ({ locals, params }) => {
		await requireOwnArticle(locals.db, locals.actor, params.id);
		await archiveArticle(locals.db, params.id, locals.now());
		redirect(303, `/articles?archived=${params.id}`);
	},
	correct: async ({ locals, params, request }) => {
		const { id: articleId } = await requireOwnArticle(locals.db, locals.actor, params.id);
		const form = await request.formData();
		const input = { articleId, authorId: locals.actor!.userId, form };
		return formAnswer({ of: String(form.get('of') ?? '') }, () =>
			addCorrection(locals.db, input, locals.now())
		);
	},
	restore: async ({ locals, params, request }) => {
		const { id: articleId } = await requireOwnArticle(locals.db, locals.actor, params.id);
		const correctionId = String((await request.formData()).get('correction') ?? '');
		const input = { articleId, actorId: locals.actor!.userId, correctionId };
		return formAnswer({ of: '' }, () => undoCorrection(locals.db, input, locals.now()));
	}
};
