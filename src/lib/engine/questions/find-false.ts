import { isGraphic } from '../wording/graphic.ts';
import { capital, curl, quoted } from '../wording/tidy.ts';
import { isReported, type Draft, type Maker } from './draft.ts';
import { BARE } from './find-answer.ts';
import { isFit } from './fit.ts';
import { hasLure } from './lure.ts';
import { isOnlySentence } from './only-sentence.ts';
import { stateFact } from './statement-text.ts';
import { falsify } from './true-false-altered.ts';
import { inOrder, twinsOf } from './twins.ts';

/** The place and day of a report, run together with its first sentence. */
const DATELINE = /\d{4} (?:On|In|At|The|A) /u;

/** Find the sentence that shows a statement to be false. */
export const findFalse: Maker = (bench) => {
	const { view } = bench;
	return bench.facts('statement').flatMap((fact): Draft[] => {
		if (fact.claimant !== null || fact.modality !== 'asserted') return [];
		if (isReported(view, fact.clause.span)) return [];
		const span = view.sentences[fact.sentence]?.span;
		const text = stateFact(view, fact);
		if (!span || !text || isGraphic(view.slice(span))) return [];
		const altered = falsify(bench, fact);
		const twins = altered && twinsOf(view, fact.sentence, text, altered.original);
		if (!altered || !twins || !isOnlySentence(view, text, fact.sentence, twins)) return [];
		const accept = inOrder([span, ...twins]);
		if (DATELINE.test(altered.statement)) return [];
		const statement = `${capital(curl(altered.statement))}.`;
		const draft: Draft = {
			kind: 'find-sentence',
			skill: 'reasons',
			process: 'infer',
			response: 'sentence',
			rule: `find-sentence/${altered.way}`,
			fact: fact.id,
			stem: `Choose the sentence that shows that this statement is false: ${quoted(statement)}`,
			options: [],
			order: 'fixed',
			evidence: accept,
			accept,
			takeaway: `The article says “${altered.original}”, not “${altered.replacement}”.`,
			difficulty: 0.4,
			worth:
				(altered.way === 'false-opposite' ? 0.78 : 0.66) *
				(hasLure(view, text, fact.sentence) ? 1 : BARE),
			asks: [fact.id, `words:${fact.clause.span[0]}`, `sentence:${fact.sentence}`]
		};
		return isFit({ ...draft, kind: 'true-false' }) ? [draft] : [];
	});
};
