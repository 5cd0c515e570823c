import type { ClassFigures } from '$lib/server/scores/regrade/figures.ts';
import type { RegradePreview } from '$lib/server/scores/regrade/preview.ts';
import { percent, points } from '../../sheet-view.ts';

const attempts = (count: number) => (count === 1 ? '1 attempt' : `${count} attempts`);

/** What was done, in a sentence. */
export const appliedWords = ({ moved }: { readonly moved: number }): string =>
	moved === 0
		? 'Done. No score moved; attempts that are still to come are marked this way.'
		: `Done. The score of ${attempts(moved)} moved. Pupils see on their result what changed and why.`;

/** How far a change reaches, for who looks: the class may be another teacher's. */
export function reachWords(ownerName: string | null): string {
	const where = ownerName === null ? 'your classes' : `the classes of ${ownerName}`;
	const more =
		ownerName === null ? '' : ' This class is theirs, so their other classes follow too.';
	return `What you change here holds for everybody who had this question in ${where}: those who have handed in, those who are at it now, and those who come later.${more}`;
}

/** What would be done, in a sentence. */
export function previewWords({ attempts: all, up, down }: RegradePreview): string {
	if (all === 0)
		return 'Nobody has handed in yet: this holds for the attempts that are under way and to come.';
	if (up + down === 0) return `Of ${attempts(all)} handed in, no score would move.`;
	const parts = [up > 0 && `${up} would rise`, down > 0 && `${down} would fall`];
	return `Of ${attempts(all)} handed in, ${parts.filter(Boolean).join(' and ')}.`;
}

/** A line of the table of figures. */
export interface FigureLine {
	readonly name: string;
	readonly before: string;
	readonly after: string;
}

/** The figures of a class before and after, as a table shows them. */
export function figureLines(before: ClassFigures, after: ClassFigures): readonly FigureLine[] {
	const line = (name: string, words: (figures: ClassFigures) => string): FigureLine => ({
		name,
		before: words(before),
		after: words(after)
	});
	return [
		line('Mean of the class', ({ mean, outOf }) =>
			mean === null ? '–' : `${points(mean)} of ${points(outOf)}`
		),
		line('Right answers to this question', ({ facility }) =>
			facility === null ? '–' : percent(facility)
		),
		line('Discrimination of this question', ({ discrimination }) => whole(discrimination)),
		line('Consistency of the quiz', ({ consistency }) =>
			consistency === null ? 'not enough data' : `${whole(consistency)}%`
		)
	];
}

const whole = (value: number | null) =>
	value === null ? 'not enough data' : String(Math.round(value)).replace('-', '−');
