import { OPPOSITE_VERBS } from '../../../lexicon/opposites.ts';
import { SAME_SENSE } from '../../../lexicon/same-sense.ts';
import type { Span, StatementFact } from '../../../types.ts';
import { holds, type View } from '../../../view.ts';
import { normal, senseWords } from '../../alike.ts';
import { support, wordsAt } from '../wording.ts';

/** What is looked at: the statement asked about, the fact, the place put in other words, the sentence's span. */
export interface Claimed {
	readonly statement: string;
	readonly fact: StatementFact;
	readonly from: Span;
	readonly whole: Span;
}

/** True where the statement says what the fact says, in other words, by the way that its rule names. */
export function isReworded(view: View, way: string, claimed: Claimed): boolean {
	const { fact, from } = claimed;
	if (fact.claimant !== null || fact.modality !== 'asserted' || !holds(fact.clause.span, from))
		return false;
	switch (way) {
		case 'passive':
			return isTurned(view, claimed, 'subject');
		case 'active':
			return isTurned(view, claimed, 'agent');
		case 'denial':
			return isDenied(view, claimed);
		case 'synonym':
			return isSynonym(view, claimed);
		case 'decade':
			return isInDecade(view, claimed);
		default:
			return false;
	}
}

/** The doer and the one it was done to have changed places, with the verb: nobody else is named and nothing added. */
function isTurned(
	view: View,
	{ statement, fact, from, whole }: Claimed,
	doer: 'subject' | 'agent'
): boolean {
	if (support(statement, wordsAt(view, whole)) < 1) return false;
	const lemma = senseWords(view.slice(from)).at(0) ?? '';
	const [before = '', after = ''] = statement.split(/ (?:was|were) \p{L}+ by /u);
	const subject = wordsAt(view, fact.subject.span);
	if (doer === 'subject') {
		if (after === '' || lemma === '' || !fact.rest) return false;
		const [first = ''] = senseWords(after);
		return subject.has(first) && support(before, wordsAt(view, fact.rest.span)) >= 0.99;
	}
	if (after !== '' || !fact.rest) return false;
	const written = view.slice(fact.rest.span);
	const agent = /\bby (?:the )?(.+)$/isu.exec(written)?.[1] ?? '';
	const [first = ''] = senseWords(statement);
	const nouns = senseWords(view.slice(fact.subject.span));
	const said = senseWords(statement);
	return (
		senseWords(agent).slice(0, 6).includes(first) && nouns.every((word) => said.indexOf(word) > 0)
	);
}

/** "Not" with the opposite of the article's verb, which is gone. */
function isDenied(view: View, { statement, from, whole }: Claimed): boolean {
	const verb = view.slice(from).toLowerCase();
	const opposite = OPPOSITE_VERBS.get(verb);
	const words = normal(statement).split(/[^\p{L}\d%$'-]+/u);
	if (opposite === undefined || !words.includes('not') || words.includes(verb)) return false;
	const at = words.indexOf('not');
	const put = words[at + 1] ?? '';
	if (!opposite.startsWith(put.slice(0, -1)) || put.length < 4) return false;
	const rest = words.filter(
		(_, i) => i !== at && i !== at + 1 && !/^(?:do|does|did)$/.test(words[i] ?? '')
	);
	return support(rest.join(' '), wordsAt(view, whole)) === 1;
}

/** The article's verb is gone, a wording of the same sense is there, all else stands in the article. */
function isSynonym(view: View, { statement, from, whole }: Claimed): boolean {
	const token = view.sentences[view.sentenceAt(from[0])]?.tokens.find(
		({ span }) => span[0] === from[0]
	);
	const said = ` ${statement.toLowerCase()} `;
	return (SAME_SENSE.get(token?.lemma.toLowerCase() ?? '') ?? []).some(({ forms }) => {
		const form = forms.find((words) => said.includes(` ${words} `));
		return form !== undefined && support(said.replace(form, ''), wordsAt(view, whole)) === 1;
	});
}

/** The year of the fact lies in the decade, and nothing else is changed. */
function isInDecade(view: View, { statement, from, whole }: Claimed): boolean {
	const year = /\b(?:1\d{3}|20\d{2})\b/.exec(view.slice(from))?.[0] ?? '';
	const decade = /\bin the ((?:1\d|20)\d)0s\b/.exec(statement);
	if (!decade || year.slice(0, 3) !== decade[1]) return false;
	return support(statement.replace(decade[0], ''), wordsAt(view, whole)) === 1;
}
