import { requireOwnAssignment } from '$lib/server/accounts/authority.ts';
import { analysisOf } from '$lib/server/insight/analysis.ts';
import type { PageServerLoad } from './$types';
import { lineOf, shownPlace, sortedLines, sortFrom } from './analysis-view.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	await requireOwnAssignment(locals.db, locals.actor, params.id);
	const { head, roster, quiz, items, bars, article } = await analysisOf(
		locals.db,
		params.id,
		locals.now()
	);
	const sort = sortFrom(url.searchParams);
	const shown = items[shownPlace(url.searchParams, items)] ?? null;
	const { assignmentId, classId, className, quizTitle, articleId } = head;
	return {
		head: { assignmentId, classId, className, quizTitle, articleId },
		roster,
		quiz,
		bars,
		sort,
		lines: sortedLines(items.map(lineOf), sort),
		shown,
		article: shown ? article : null
	};
};
