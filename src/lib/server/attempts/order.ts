import { seeded } from '../../engine/random.ts';
import type { Option, ResponseForm } from '../../engine/types.ts';
import type { AttemptItem } from '../db/schema/attempts.ts';
import type { QuizSettings } from '../db/schema/quizzes.ts';

/** What the shuffle needs to know of a question. */
export interface Orderable {
	readonly questionVersionId: string;
	readonly points: number;
	readonly response: ResponseForm;
	readonly options: readonly Option[];
}

/**
 * Fixes which questions an attempt shows, in which order, and the order of each one's options. The
 * same seed gives the same order; options of a fixed set (True, False, Not stated) keep theirs, and
 * those that are to be put in order never begin in it.
 *
 * @param seed The attempt's id: two pupils side by side see different orders.
 */
export function fixOrder(
	items: readonly Orderable[],
	settings: QuizSettings,
	seed: string
): AttemptItem[] {
	const shown = settings.shuffleQuestions ? seeded(`${seed}/questions`).shuffle(items) : items;
	return shown.map(({ questionVersionId, points, response, options }) => {
		const stored = options.map((_, index) => index);
		const shuffled = () => seeded(`${seed}/${questionVersionId}`).shuffle(stored);
		if (response === 'order') return { questionVersionId, points, order: outOfOrder(shuffled()) };
		const mayMove = settings.shuffleOptions && !options.every((o) => o.origin === 'fixed');
		return { questionVersionId, points, order: mayMove ? shuffled() : stored };
	});
}

/** The same, but with the last in front where everything stands in its place. */
const outOfOrder = (order: readonly number[]): readonly number[] =>
	order.every((index, place) => index === place)
		? [...order.slice(-1), ...order.slice(0, -1)]
		: order;
