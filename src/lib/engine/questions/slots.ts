import { baseRel, subtree, tokensWithin, type Tree } from '../tree.ts';
import type { Entity, Mention, StatementFact, Token } from '../types.ts';
import type { View } from '../view.ts';
import { isWholePhrase } from '../distractors/named.ts';
import { askClause } from '../wording/ask.ts';
import { clauseTokens, type Clause } from '../wording/clause.ts';
import { isLead } from '../wording/people.ts';
import { isSure } from '../wording/referent.ts';
import { settle } from '../wording/settle.ts';
import { isBalanced, withoutAside, wordCount } from '../wording/tidy.ts';
import { answererOf } from '../wording/own-voice.ts';
import { claimedBy } from './claimed.ts';
import { isReported, type Bench } from './draft.ts';
import { clauseOf } from './statement-text.ts';
import { isAskable } from './telling.ts';

/** A name in a clause that can be asked for: as its subject, its object, or after a preposition. */
export interface Slot {
	readonly fact: StatementFact;
	readonly clause: Clause;
	readonly role: 'subject' | 'object' | 'oblique';
	/** The preposition of an oblique, in lower case; else empty. */
	readonly marker: string;
	readonly tokens: readonly number[];
	readonly mention: Mention;
	readonly entity: Entity;
}

const LEADING = /^(?:with|for|from|to|under|against|by|at|in|on|of|about|into|after)$/;

/** The names that the article's own statements tell something of, each with its place in the clause. */
export function slotsOf(bench: Bench): readonly Slot[] {
	return bench.once('slots', () =>
		bench.facts('statement').flatMap((fact): Slot[] => {
			if (fact.modality !== 'asserted') return [];
			// What one who is interviewed tells is told by the interview.
			const isTold =
				fact.claimant !== null && answererOf(bench.view, fact.sentence) === fact.claimant;
			if (!isTold && (fact.claimant !== null || isReported(bench.view, fact.clause.span)))
				return [];
			const clause = clauseOf(bench.view, fact);
			return clause && !clause.negated ? slotsIn(bench.view, fact, clause) : [];
		})
	);
}

function slotsIn(view: View, fact: StatementFact, clause: Clause): Slot[] {
	const { tree } = clause;
	const places = [
		{ head: clause.subject, tokens: clause.subjectTokens, role: 'subject' as const },
		...[...clause.front, ...clause.parts].flatMap(({ head, rel, tokens }) =>
			rel === 'obj' || rel === 'obl'
				? [
						{ head, tokens, role: rel === 'obj' ? ('object' as const) : ('oblique' as const) },
						...companionsOf(tree, head)
					]
				: []
		)
	];
	return places.flatMap(({ head, tokens, role }): Slot[] => {
		const bare = role === 'subject' ? withoutAdded(tree, head, tokens) : tokens;
		const mention = view
			.mentionsIn(fact.sentence)
			.find(
				(m) =>
					(m.form === 'name' &&
						(isWholePhrase(view, fact.sentence, bare, head, m.head) ||
							(role === 'subject' && isNameBeside(tree, head, m)))) ||
					(role === 'subject' && isSureHe(view, clause, m))
			);
		const entity = view.entity(mention?.entity ?? null);
		if (!mention || !entity?.named) return [];
		const first = tree.tokens[tokens[0] as number]?.text.toLowerCase() ?? '';
		const marker = role === 'oblique' ? first : '';
		if (role === 'oblique' && !LEADING.test(marker)) return [];
		const within = tokensWithin(tree, mention.head);
		// "Removed captain Faisal Qureshi": what he is was read as another object.
		const title = tree.tokens[(within?.[0] ?? 0) - 1];
		const isCut = role !== 'subject' && /^(?:NOUN|PROPN)$/.test(title?.upos ?? '');
		if (isCut && !tokens.includes((within?.[0] ?? 0) - 1)) return [];
		const beside = tokens.some((i) => {
			const token = tree.tokens[i];
			return within !== null && token?.upos === 'PROPN' && i < within[0] && role !== 'subject';
		});
		return beside ? [] : [{ fact, clause, role, marker, tokens, mention, entity }];
	});
}

/** "He sat at the bottom": a subject that only one person named before can be, whom no heading names. */
function isSureHe(
	view: View,
	{ tree, subject, head: verb }: Clause,
	{ form, head, entity: id }: Mention
): boolean {
	const isCopular = tree.tokens[verb]?.upos !== 'VERB';
	const { span, text } = tree.tokens[subject] as Token;
	const entity = view.entity(id);
	if (form !== 'pronoun' || head[0] !== span[0] || !entity?.named || isCopular) return false;
	// In an article on one person it is that person.
	if (view.cast.some((other) => other.id !== id && isLead(view, other) && fits(other, entity)))
		return false;
	// "She meant the operation" tells what was said, not what was done.
	if (tree.tokens[verb]?.lemma.toLowerCase() === 'mean' || isInHeading(view, entity)) return false;
	return /^(?:he|she)$/i.test(text) && isSure(view, tree, entity, text.toLowerCase(), subject);
}

function fits(other: Entity, { pronoun }: Entity): boolean {
	return other.pronoun === null || pronoun === null || other.pronoun === pronoun;
}

/** Of whom a heading speaks, all of the article may be told. */
function isInHeading(view: View, { mentions }: Entity): boolean {
	return mentions.some((at) => {
		const sentence = view.sentences[view.mentions[at]?.sentence ?? -1];
		return (
			sentence !== undefined &&
			(sentence.index === 0 || view.blocks[sentence.block]?.kind === 'headline')
		);
	});
}

/** Without what after a comma only says who it is: "Ada Reyes, a diver of 30,". */
function withoutAdded(tree: Tree, head: number, tokens: readonly number[]): readonly number[] {
	const added = (tree.children[head] ?? []).filter(
		(i) =>
			tree.tokens[i]?.rel === 'appos' && tree.tokens[(subtree(tree, i)[0] ?? 0) - 1]?.text === ','
	);
	const gone = new Set(added.flatMap((i) => subtree(tree, i)));
	return tokens.filter((i) => !gone.has(i));
}

/** "The club's treasurer, Ada Reyes,": the name that says who the one before it is. */
function isNameBeside(tree: Tree, head: number, { label, head: name }: Mention): boolean {
	const within = tokensWithin(tree, name);
	if (!within || label !== 'person' || within[0] <= head) return false;
	const isBeside = (tree.children[head] ?? []).some(
		(i) => i >= within[0] && i <= within[1] && /^(?:appos|flat)/.test(tree.tokens[i]?.rel ?? '')
	);
	const several = (tree.children[head] ?? []).some((i) => tree.tokens[i]?.rel === 'conj');
	return isBeside && !several && !/S$/.test(tree.tokens[head]?.xpos ?? '');
}

/** "Fell in love with Ada Reyes", "formed a friendship with her": with whom is asked as of a phrase of the verb. */
function companionsOf(tree: Tree, noun: number) {
	return (tree.children[noun] ?? []).flatMap((head) => {
		const tokens = subtree(tree, head);
		const isWith = /^with$/i.test(tree.tokens[tokens[0] ?? -1]?.text ?? '');
		return isWith && baseRel(tree.tokens[head] as Token) === 'nmod'
			? [{ head, tokens, role: 'oblique' as const }]
			: [];
	});
}

/** The clause asked for the name, with question words that take its place; null where it makes no sound question. */
export function askSlot(
	view: View,
	{ clause, tokens, fact }: Pick<Slot, 'clause' | 'tokens' | 'fact'>,
	wh: string
): string | null {
	const answer = new Set(tokens);
	const { tree, finite } = clause;
	// "Has" a thing tells of nothing that is done; "had done" leans on a time told elsewhere, if not on who it was.
	const { text = '', upos } = tree.tokens[finite] ?? {};
	const isWho = clause.subjectTokens.every((i) => answer.has(i));
	if (/^(?:had|have|has)$/i.test(text) && (upos !== 'AUX' || (/^had$/i.test(text) && !isWho)))
		return null;
	// "Yusuf, who works at the mill, and Clara": no sentence, and no one of them alone.
	const after = Math.max(...clause.subjectTokens) + 1;
	if (tree.tokens.slice(after, finite).some(({ xpos }) => /^W(?:P|DT)/.test(xpos))) return null;
	const kept = clauseTokens(clause).filter((i) => !answer.has(i));
	const names = kept.filter((i) => /^(?:PROPN|NUM)$/.test(tree.tokens[i]?.upos ?? '')).length;
	if (!isAskable(view, clause, answer, names > 0 ? 1 : 0)) return null;
	if (kept.length < 3) return null;
	const swaps = settle(view, clause.tree, kept);
	const stem = swaps && askClause(view.text, clause, wh, answer, swaps);
	if (!stem || !isBalanced(stem) || stem.includes('“') || /\bwho and\b/i.test(stem)) return null;
	const short = withoutAside(stem);
	if (wordCount(short) < 6 || wordCount(short) > 24) return null;
	return claimedBy(view, fact.claimant, short, fact.clause.span);
}
