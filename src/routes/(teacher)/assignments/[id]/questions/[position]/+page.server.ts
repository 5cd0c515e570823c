import { error } from '@sveltejs/kit';
import { requireOwnAssignment } from '$lib/server/accounts/authority.ts';
import { keyWords } from '$lib/measures/answer-words.ts';
import { answerRows, groupsOf, type RowSort } from '$lib/server/scores/question-answers.ts';
import { answerSheet } from '$lib/server/scores/sheet.ts';
import type { PageServerLoad } from './$types';

const SORTS: readonly RowSort[] = ['name', 'answer', 'credit'];

export const load: PageServerLoad = async ({ locals, params, url }) => {
	await requireOwnAssignment(locals.db, locals.actor, params.id);
	const sheet = await answerSheet(locals.db, params.id, locals.now());
	const question = sheet.questions[Number(params.position) - 1];
	if (!question) error(404, 'There is no such question in this quiz.');
	const sort = SORTS.find((name) => name === url.searchParams.get('sort')) ?? 'name';
	return {
		id: params.id,
		className: sheet.className,
		quizTitle: sheet.quizTitle,
		questions: sheet.questions.length,
		question,
		key: keyWords(question.keyed, sheet.article.text),
		proof: sheet.settings.proof,
		sureness: sheet.settings.sureness,
		sort,
		groups: groupsOf(sheet, question),
		rows: answerRows(sheet, question, sort)
	};
};
