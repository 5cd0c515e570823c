import { m } from '../paraglide/messages.js';
import type { ToldMend } from '../server/scores/regrade/told.ts';
import { pointsWords } from './points-words.ts';

const STANDING = {
	counts: m.words_changed_counts,
	dropped: m.words_changed_dropped,
	full: m.words_changed_full
};

/** What a teacher decided of a question after it was answered, as one sentence for a pupil. */
export function changeWords(mend: ToldMend): string {
	switch (mend.kind) {
		case 'key':
			return m.words_changed_key();
		case 'standing':
			return STANDING[mend.standing]();
		case 'points':
			return m.words_changed_points({ count: mend.points, points: pointsWords(mend.points) });
		case 'typed': {
			const { shown, credit } = mend;
			if (credit === 1) return m.words_changed_typed_right({ shown });
			if (credit === 0) return m.words_changed_typed_wrong({ shown });
			return m.words_changed_typed_part({ shown, percent: Math.round(100 * credit) });
		}
	}
}
