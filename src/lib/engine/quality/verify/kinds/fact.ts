import type { Fact, Fault } from '../../../types.ts';
import { fault, type Case } from '../check.ts';

/** The fact that a question asks for, found anew, of one kind; null where the article gives none. */
export function factOf<K extends Fact['kind']>(
	{ question, analysis }: Case,
	kind: K
): Extract<Fact, { kind: K }> | null {
	const fact = factsById(analysis.facts).get(question.fact ?? '');
	return fact?.kind === kind ? (fact as Extract<Fact, { kind: K }>) : null;
}

const memo = new WeakMap<readonly Fact[], ReadonlyMap<string, Fact>>();

function factsById(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
	const known = memo.get(facts) ?? new Map(facts.map((fact) => [fact.id, fact]));
	memo.set(facts, known);
	return known;
}

/** No fact: the article does not say what the question asks. */
export function noFact(): Fault[] {
	return [fault('key/no-fact', 'Nothing in the article says what this question asks.')];
}

/** The key is not what the article says. */
export function wrongKey(message: string): Fault[] {
	return [fault('key/wrong', message)];
}

/** A wrong option is right too. */
export function alsoRight(option: number, message: string): Fault {
	return fault('options/also-right', message, option);
}
