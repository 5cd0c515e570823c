import type { Skill } from '../../engine/types.ts';
import type { Database } from '../db/open.ts';
import { listQuestions } from '../questions/list.ts';
import { blueprintFrom, fill, type Missing } from './blueprint.ts';
import { choicesFrom, type FullSettings } from './settings.ts';

/** The form of a new quiz as it was sent, to be shown again. */
export interface NewQuizValues {
	readonly title: string;
	readonly questionIds: readonly string[];
	readonly settings: FullSettings;
	/** As typed. */
	readonly passMark: string;
	/** By skill, as typed. */
	readonly skills: Readonly<Record<string, string>>;
}

const ALL_SKILLS: readonly Skill[] = [
	'speakers',
	'sources',
	'operations',
	'offices',
	'figures',
	'time',
	'place',
	'reasons',
	'words'
];

/** What was typed and chosen in the form of a new quiz. */
export function newQuizValues(form: FormData): NewQuizValues {
	const typed = ALL_SKILLS.map((skill) => [skill, String(form.get(`skill/${skill}`) ?? '')]);
	return {
		title: String(form.get('title') ?? ''),
		questionIds: form.getAll('question').map(String),
		settings: choicesFrom(form),
		passMark: String(form.get('passMark') ?? ''),
		skills: Object.fromEntries(typed) as Record<string, string>
	};
}

/** The approved questions of an article at its newest wording, in its order. */
export const approvedQuestions = async (db: Database, articleId: string) =>
	(await listQuestions(db, articleId)).filter(({ status }) => status === 'approved');

/**
 * Fills a new quiz by its blueprint.
 *
 * @returns The form with the chosen questions ticked, and what is missing; untouched where nothing
 * was asked for.
 */
export async function fillNewQuiz(
	db: Database,
	articleId: string,
	form: FormData
): Promise<{ readonly values: NewQuizValues; readonly missing: readonly Missing[] }> {
	const values = newQuizValues(form);
	const pool = (await approvedQuestions(db, articleId)).map(({ id, content }) => ({
		id,
		skill: content.skill,
		at: content.evidence[0]?.[0] ?? Infinity
	}));
	const blueprint = blueprintFrom(form, ALL_SKILLS);
	if (Object.keys(blueprint).length === 0) return { values, missing: [] };
	const { questionIds, missing } = fill(pool, blueprint);
	return { values: { ...values, questionIds }, missing };
}

/** Skills that a form names as missing. */
export const skillsFrom = (form: FormData): readonly Skill[] =>
	ALL_SKILLS.filter((skill) => form.getAll('missing').includes(skill));
