import { seeded } from '../../engine/random.ts';
import type { Option } from '../../engine/types.ts';
import type { AttemptItem } from '../db/schema/attempts.ts';
import type { QuizSettings } from '../db/schema/quizzes.ts';

/** What the shuffle needs to know of a question. */
export interface Orderable {
	readonly questionVersionId: string;
	readonly points: number;
	readonly options: readonly Option[];
}

/**
 * Fixes which questions an attempt shows, in which order, and the order of each one's options. The
 * same seed gives the same order; options of a fixed set (True, False, Not stated) keep theirs.
 *
 * @param seed The attempt's id: two pupils side by side see different orders.
 */
export function fixOrder(
	items: readonly Orderable[],
	settings: QuizSettings,
	seed: string
): AttemptItem[] {
	const shown = settings.shuffleQuestions ? seeded(`${seed}/questions`).shuffle(items) : items;
	return shown.map(({ questionVersionId, points, options }) => {
		const stored = options.map((_, index) => index);
		const mayMove = settings.shuffleOptions && !options.every((o) => o.origin === 'fixed');
		const order = mayMove ? seeded(`${seed}/${questionVersionId}`).shuffle(stored) : stored;
		return { questionVersionId, points, order };
	});
}
