import { requireOwnAssignment } from '$lib/server/accounts/authority.ts';
import { groupsOf } from '$lib/server/scores/question-answers.ts';
import { gridAsk, gridOf } from '$lib/server/scores/sheet-grid.ts';
import { answerSheet } from '$lib/server/scores/sheet.ts';
import type { PageServerLoad } from './$types';
import { columnOf, summary } from './sheet-view.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	await requireOwnAssignment(locals.db, locals.actor, params.id);
	const sheet = await answerSheet(locals.db, params.id, locals.now());
	const { assignment, className, classId, quizTitle, article, settings } = sheet;
	const asked = Number(url.searchParams.get('question') ?? 1) - 1;
	const question = sheet.questions[asked] ?? sheet.questions[0] ?? null;
	return {
		assignment: { id: assignment.id, dueAt: assignment.dueAt },
		className,
		classId,
		quizTitle,
		article,
		settings,
		totals: summary(sheet),
		columns: sheet.questions.map(columnOf),
		grid: gridOf(sheet, gridAsk(url.searchParams)),
		question,
		groups: question ? groupsOf(sheet, question) : []
	};
};
