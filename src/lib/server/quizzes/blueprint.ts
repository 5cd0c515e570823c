import type { Skill } from '../../engine/types.ts';

/** A question that a blueprint may take. */
export interface Fillable {
	readonly id: string;
	readonly skill: Skill;
	/** Where its proof begins in the article. */
	readonly at: number;
}

/** How many questions of a skill are wanted. */
export type Blueprint = Readonly<Partial<Record<Skill, number>>>;

/** What a blueprint asked for and did not get. */
export interface Missing {
	readonly skill: Skill;
	readonly wanted: number;
	readonly found: number;
}

/** Most questions of one skill that a blueprint may ask for. */
export const MOST_OF_A_SKILL = 50;

/**
 * Fills a blueprint from approved questions: of each skill so many, spread over the article from its
 * beginning to its end, never two with the same proof while there is another.
 *
 * @returns Ids in the order of the article, and what is missing.
 */
export function fill(
	pool: readonly Fillable[],
	blueprint: Blueprint
): { readonly questionIds: readonly string[]; readonly missing: readonly Missing[] } {
	const taken = new Set<string>();
	const missing: Missing[] = [];
	for (const [name, wanted = 0] of Object.entries(blueprint)) {
		const skill = name as Skill;
		const chosen = spread(
			pool.filter((question) => question.skill === skill),
			wanted
		);
		chosen.forEach(({ id }) => taken.add(id));
		if (chosen.length < wanted) missing.push({ skill, wanted, found: chosen.length });
	}
	const inOrder = pool.filter(({ id }) => taken.has(id)).toSorted((a, b) => a.at - b.at);
	return { questionIds: inOrder.map(({ id }) => id), missing };
}

/** So many of a list, evenly over the article. */
function spread(questions: readonly Fillable[], count: number): readonly Fillable[] {
	const sorted = questions.toSorted((a, b) => a.at - b.at);
	const first = sorted.filter(({ at }, i) => sorted[i - 1]?.at !== at);
	const again = sorted.filter((question) => !first.includes(question));
	if (first.length <= count) return [...first, ...again].slice(0, count);
	const step = first.length / Math.max(1, count);
	return Array.from({ length: count }, (_, i) => first[Math.floor((i + 0.5) * step)]!);
}

/** Reads `skill/NAME` fields of a form: whole numbers, nothing where none was typed. */
export function blueprintFrom(form: FormData, skills: readonly Skill[]): Blueprint {
	const wanted = skills.map((skill) => {
		const typed = String(form.get(`skill/${skill}`) ?? '').trim();
		return [skill, /^\d{1,2}$/.test(typed) ? Math.min(Number(typed), MOST_OF_A_SKILL) : 0] as const;
	});
	return Object.fromEntries(wanted.filter(([, count]) => count > 0));
}
