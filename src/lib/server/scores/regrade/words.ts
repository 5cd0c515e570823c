import { showPoints } from '../../../measures/marks.ts';
import type { Mend } from '../../db/schema/scores.ts';

const STANDING = {
	counts: 'The question counts again',
	dropped: 'The question does not count',
	full: 'Everybody gets full marks'
} as const;

const CREDIT = new Map([
	[1, 'right'],
	[0.5, 'half right'],
	[0, 'wrong']
]);

/** How much of the points typed words got, in words. */
export const creditWords = (credit: number): string =>
	CREDIT.get(credit) ?? `${Math.round(100 * credit)}% right`;

/** What was decided of a question, in a few words without a full stop. */
export function mendWords(mend: Mend): string {
	switch (mend.kind) {
		case 'key':
			return 'Another answer counts as right';
		case 'standing':
			return STANDING[mend.standing];
		case 'points':
			return mend.points === 1
				? 'The question is worth 1 point'
				: `The question is worth ${showPoints(mend.points)} points`;
		case 'typed':
			return `“${mend.shown}” counts as ${creditWords(mend.credit)}`;
	}
}
