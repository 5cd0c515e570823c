import type { Skill } from '../../engine/types.ts';
import { known, unknown, within, type Figure } from '../../measures/figure.ts';
import { LEAST } from '../../measures/least.ts';
import { t95 } from '../../measures/quantiles.ts';
import { mean, variance } from '../../measures/sums.ts';
import { between, percentWords } from '../../measures/words.ts';
import type { ClassAnswers } from './class-answers.ts';

/** How well a class does one thing. */
export interface SkillLine {
	readonly skill: Skill;
	readonly questions: number;
	/** Mean share of the points, in percent. */
	readonly share: Figure;
}

/**
 * The skills of a class, weakest first. Each pupil counts once, with the mean of what they earned;
 * the interval is Student's.
 */
export function skillsOf({ questions, pupils }: ClassAnswers): SkillLine[] {
	const bySkill = Map.groupBy(
		questions.filter(({ points }) => points > 0),
		({ question }) => question.skill
	);
	const lines = [...bySkill].map(([skill, asked]) => ({
		skill,
		questions: asked.length,
		share: shareOf(
			pupils.flatMap(({ cells }) => {
				const credits = asked.flatMap(({ questionId }) => cells.get(questionId)?.credit ?? []);
				return credits.length > 0 ? [100 * mean(credits)] : [];
			})
		)
	}));
	const place = ({ share }: SkillLine) => (share.known ? share.value : Infinity);
	return lines.toSorted((a, b) => place(a) - place(b));
}

function shareOf(shares: readonly number[]): Figure {
	const n = shares.length;
	if (n === 0) return unknown('Nobody has handed this in yet.');
	const value = mean(shares);
	const half = n < 2 ? null : t95(n - 1) * Math.sqrt(Math.max(0, variance(shares)) / n);
	const interval = half === null ? null : within([value - half, value + half], [0, 100]);
	const words = `The class earned ${percentWords(value)} of the points here`;
	return known(value, interval, n >= LEAST.mean, `${words}${between(interval, percentWords, '')}.`);
}
