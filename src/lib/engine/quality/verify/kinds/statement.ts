import { overlaps } from '../../../view.ts';
import { keyText, type Check } from '../check.ts';
import { support, wordsAt } from '../wording.ts';
import { alsoRight, factOf, noFact, wrongKey } from './fact.ts';
import { entityNamed, isNamed } from './attributed.ts';

/** Whose claim: the article's own words are in nobody's mouth; a claim is in its speaker's only. */
export const checkStatement: Check = (subject) => {
	const { question, view } = subject;
	const said = question.stem.replace(/^.*?statement that /, '');
	if (question.rule === 'fact-or-claim/own') {
		const fact = factOf(subject, 'statement');
		if (!fact) return noFact();
		const reported = view
			.attributionsIn(fact.sentence)
			.some((a) => a.content.some((content) => overlaps(content, fact.clause.span)));
		if (reported || fact.claimant !== null)
			return wrongKey('The article reports this as somebody’s words.');
		return /^The article itself/.test(keyText(question)) &&
			support(said, wordsAt(view, fact.clause.span)) > 0.85
			? []
			: wrongKey('The article says this in its own words.');
	}
	const fact = factOf(subject, 'attribution');
	const speaker = view.entity(fact?.attribution.entity ?? null);
	if (!fact || !speaker) return noFact();
	if (!isNamed(speaker, keyText(question))) return wrongKey('The article gives another source.');
	return question.options.flatMap((option, i) =>
		!option.correct && entityNamed(view, option.text)?.id === speaker.id
			? [alsoRight(i, 'This is the same source.')]
			: []
	);
};
