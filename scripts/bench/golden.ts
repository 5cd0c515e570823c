import type { Figure } from '../../src/lib/measures/figure.ts';
import { itemAnalysis } from '../../src/lib/measures/item-analysis.ts';
import { quizStatistics } from '../../src/lib/measures/quiz-statistics.ts';
import { GOLDEN } from '../../src/lib/measures/testing/golden.ts';

const off = (figure: Figure | undefined, wanted: number): number =>
	figure?.known ? Math.abs(figure.value - wanted) : Infinity;

/** Greatest difference of any statistic of the golden vector from what it must be. */
export function goldenError(): number {
	const items = itemAnalysis(GOLDEN, [0, 0, 0, 0]);
	const quiz = quizStatistics(GOLDEN);
	const ofItems = Object.entries(GOLDEN.items).flatMap(([name, wanted]) =>
		wanted.map((value, i) => off(items[i]?.[name as keyof typeof GOLDEN.items], value))
	);
	const ofQuiz = Object.entries(GOLDEN.quiz).map(([name, value]) =>
		off(quiz[name as keyof typeof GOLDEN.quiz], value)
	);
	return Math.max(...ofItems, ...ofQuiz);
}
