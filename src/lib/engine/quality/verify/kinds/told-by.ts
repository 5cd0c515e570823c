import type { StatementFact } from '../../../types.ts';
import type { Case } from '../check.ts';
import { answererAt } from '../wording.ts';
import { entityNamed } from './attributed.ts';

const CLAIM = /^According to (?<speaker>.+?), /u;

/** The article's own statement, or that of one who is interviewed, whom the question names. */
export function isToldBy({ question, view }: Case, { claimant, sentence }: StatementFact): boolean {
	if (claimant === null) return true;
	const speaker = CLAIM.exec(question.stem)?.groups?.speaker ?? '';
	const self = answererAt(view, sentence)?.name === claimant;
	const last = claimant.split(' ').at(-1) ?? claimant;
	if (speaker === 'the interview') return self && question.stem.includes(last);
	const said = view.attributionsIn(sentence);
	return entityNamed(view, speaker)?.name === claimant && said.some(({ answer }) => answer);
}
