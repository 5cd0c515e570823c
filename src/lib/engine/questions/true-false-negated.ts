import type { StatementFact, Token } from '../types.ts';
import type { Clause } from '../wording/clause.ts';
import type { Bench } from './draft.ts';
import { stateFact } from './statement-text.ts';
import type { Altered } from './true-false-altered.ts';

/** Words after which "not" would deny only a part, or nothing. */
const PARTIAL =
	/^(?:all|every|each|both|always|only|just|even|also|some|any|most|many|mainly|often|still|already|almost|nearly|never|hardly|no|none|because|although|though|while|but)$/i;

/** The statement denied: "was not founded", "did not win". Null where "not" could be read to deny only a part. */
export function byNegation(bench: Bench, fact: StatementFact, clause: Clause): Altered | null {
	const { tree, finite, head } = clause;
	const verb = tree.tokens[finite] as Token;
	const words = [...clause.subjectTokens, ...clause.body].map((i) => tree.tokens[i]?.text ?? '');
	if (words.some((word) => PARTIAL.test(word)) || words.length > 18) return null;
	const swaps = new Map<number, string>();
	if (!clause.lexical) {
		if (/^['’]/.test(verb.text)) return null;
		swaps.set(finite, `${verb.text} not`);
	} else {
		if (finite !== head || !/^VB[DZP]$/.test(verb.xpos)) return null;
		const did = verb.xpos === 'VBD' ? 'did' : verb.xpos === 'VBZ' ? 'does' : 'do';
		swaps.set(finite, `${did} not ${verb.lemma.toLowerCase()}`);
	}
	const statement = stateFact(bench.view, fact, swaps);
	const replacement = swaps.get(finite) ?? '';
	if (!statement?.includes(replacement) || statement.includes(',')) return null;
	return { statement, way: 'false-negated', original: verb.text, replacement, from: verb.span };
}
