import { wordCount } from '../../wording/tidy.ts';
import { clauseOf, stateFact } from '../statement-text.ts';
import type { Bench } from '../draft.ts';
import type { Beyond } from '../true-false-unstated.ts';

/** What may well hurt somebody. */
const HARM =
	/^(?:fire|shell|bomb|explode|collapse|crash|derail|burn|flood|strike|shake|erupt|blow|fall)$/;
const MOST_WORDS = 20;

/** "Nobody was injured when North Korea fired artillery rounds into the south". */
export function harmClaims(bench: Bench): Beyond[] {
	const { view } = bench;
	return bench.facts('statement').flatMap((fact): Beyond[] => {
		if (fact.claimant !== null || fact.modality !== 'asserted') return [];
		const clause = clauseOf(view, fact);
		const verb = clause?.tree.tokens[clause.head];
		if (!clause || clause.negated || verb?.xpos !== 'VBD' || !HARM.test(verb.lemma)) return [];
		if (/^(?:fire|strike|fall|blow)$/.test(verb.lemma) && !clause.parts.some(isOfWeapons(clause)))
			return [];
		const words = stateFact(view, fact);
		if (!words || wordCount(words) > MOST_WORDS) return [];
		return [{ statement: `Nobody was injured when ${words}`, fact, told: 'what happened' }];
	});
}

const WEAPON =
	/^(?:artillery|round|rocket|missile|shell|shot|gun|bomb|ground|tree|wall|house|building|up)$/;

function isOfWeapons({ tree }: NonNullable<ReturnType<typeof clauseOf>>) {
	return ({ tokens }: { readonly tokens: readonly number[] }): boolean =>
		tokens.some((i) => WEAPON.test(tree.tokens[i]?.lemma.toLowerCase() ?? ''));
}
