import { verbForms } from '../lexicon/verb-forms.ts';
import { IRREGULAR } from '../syntax/irregular.ts';
import { namesOf, senseWords } from '../quality/alike.ts';
import type { Span, StatementFact, Token } from '../types.ts';
import type { View } from '../view.ts';
import type { Bench } from './draft.ts';
import { stateFact, clauseOf } from './statement-text.ts';
import { isParticular } from './telling.ts';
import type { Clause } from '../wording/clause.ts';
import type { Altered } from './true-false-altered.ts';

const NOT = /^(?:not|n['’]t|never)$/i;
/** With these a denial is one of a part only, or its opposite is said with other words. */
const PARTIAL =
	/^(?:only|all|every|each|always|necessarily|just|yet|until|till|because|any|anyone|anything|anybody|either|neither|nor|ever|much|many|anymore|longer|enough|so|too|really|even|but|except|exactly|entirely|simply|merely|both|if|unless|mind|than)$/i;

/** "Armies cannot conquer science" made false by leaving out what denies it; null where more would change. */
export function affirm({ view }: Bench, fact: StatementFact): Altered | null {
	const clause = clauseOf(view, fact);
	if (!clause?.negated || fact.modality !== 'denied' || !isParticular(view, clause)) return null;
	const { tree, head, body } = clause;
	const kids = (tree.children[head] ?? []).filter((i) => NOT.test(tree.tokens[i]?.text ?? ''));
	const [not] = kids;
	if (not === undefined || kids.length > 1) return null;
	if (body.some((i) => PARTIAL.test(tree.tokens[i]?.text ?? ''))) return null;
	const verbs = affirmed(clause);
	const statement = verbs && stateFact(view, fact, new Map([[not, ''], ...verbs]));
	if (!statement || /\b(?:not|never)\b|n[’']t\b/i.test(statement)) return null;
	if (isContested(view, fact, statement)) return null;
	const { text, span } = tree.tokens[not] as Token;
	return {
		statement,
		way: 'false-denied',
		original: /^n/i.test(text) ? 'not' : text.toLowerCase(),
		replacement: '',
		from: span
	};
}

/** Share of a denied statement's words in another sentence from which on that one may affirm it. */
const AFFIRMED = 0.6;

/**
 * True where the denial may be somebody's and not the article's own: another sentence speaks of the same
 * thing, or the denial goes on, with "she", from what was reported just before.
 */
function isContested(view: View, { sentence }: StatementFact, statement: string): boolean {
	const words = [...new Set(senseWords(statement))];
	const spoken = view.sentences[sentence]?.tokens[0]?.text ?? '';
	const goesOn =
		/^(?:he|she|it|they|this|that)$/i.test(spoken) && view.attributionsIn(sentence - 1).length > 0;
	return (
		(goesOn && !view.attributionsIn(sentence).some(({ answer }) => answer?.named)) ||
		view.sentences.some(({ index, span }) => {
			if (index === sentence) return false;
			const known = wordsAround(view, index, span);
			return words.filter((word) => known.has(word)).length >= AFFIRMED * words.length;
		})
	);
}

function wordsAround(view: View, index: number, span: Span): ReadonlySet<string> {
	const names = view.mentionsIn(index).flatMap((m) => {
		const entity = view.entity(m.entity);
		return entity ? namesOf(entity) : [];
	});
	return new Set([view.slice(span), ...names].flatMap(senseWords));
}

/** The verb as it is without "do": "did not use" as "used"; null where its form is not known. */
function affirmed({ tree, finite, head }: Clause): ReadonlyMap<number, string> | null {
	const helper = tree.tokens[finite] as Token;
	const word = helper.text.toLowerCase();
	if (/^(?:ca|wo|sha)$/.test(word))
		return new Map([[finite, word === 'ca' ? 'can' : word === 'wo' ? 'will' : 'shall']]);
	if (!/^(?:do|does|did)$/.test(word) || finite === head) return new Map();
	const lemma = tree.tokens[head]?.lemma.toLowerCase() ?? '';
	const own = tree.tokens[head - 1];
	// "Did not officially reject": the adverb stays before the verb.
	if (!own || lemma === 'be') return null;
	const form = word === 'did' ? past(lemma) : word === 'does' ? verbForms(lemma)[1] : lemma;
	return form
		? new Map([
				[finite, ''],
				[head, form]
			])
		: null;
}

function past(lemma: string): string | undefined {
	if (lemma === 'have') return 'had';
	for (const [form, infinitive] of IRREGULAR) if (infinitive === lemma) return form;
	return verbForms(lemma).at(-1);
}
