import { alike } from '../alike.ts';
import type { Fault } from '../../types.ts';
import { fault, type Case } from './check.ts';
import { holdsWording } from './wording.ts';

/** Options of a drawn question: none like another, each with the wording at the place it names. */
export function checkOptions({ question, view }: Case): Fault[] {
	const out: Fault[] = [];
	const { options } = question;
	options.forEach((option, i) => {
		const twin = options.findIndex((other, k) => k < i && alike(other.text, option.text));
		if (twin >= 0 && question.kind !== 'true-false' && question.kind !== 'operation-status') {
			out.push(fault('options/alike', 'Two options could mean the same.', i));
		}
		if (question.kind !== 'true-false' && !holdsWording(view, option)) {
			out.push(
				fault(
					'options/wording',
					'The article does not have this wording at the place named.',
					i,
					option.from
				)
			);
		}
		if (option.correct && option.from === null && option.origin === 'article') {
			out.push(fault('options/no-place', 'The right option names no place in the article.', i));
		}
	});
	return out;
}
