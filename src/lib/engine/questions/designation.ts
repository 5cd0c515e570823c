import { choose, isLevel, type Candidate } from '../distractors/candidate.ts';
import { DESIGNATIONS } from '../lexicon/designations.ts';
import { alike, normal } from '../quality/alike.ts';
import type { DesignationFact } from '../types.ts';
import { tokensWithin } from '../tree.ts';
import type { View } from '../view.ts';
import { joinTokens } from '../wording/join.ts';
import { settle } from '../wording/settle.ts';
import { capital, curl, isBalanced, wordCount } from '../wording/tidy.ts';
import { key, type Bench, type Draft, type Maker } from './draft.ts';

/** What something was officially classified, designated or declared as. */
export const makeDesignation: Maker = (bench) =>
	bench.facts('designation').flatMap((fact) => {
		const draft = draw(bench, fact);
		return draft ? [draft] : [];
	});

function draw(bench: Bench, fact: DesignationFact): Draft | null {
	const { view } = bench;
	if (fact.claimant !== null || fact.modality !== 'asserted') return null;
	const what = settledPhrase(view, fact);
	if (!what || wordCount(what) > 8) return null;
	const plural = isPluralPhrase(view, fact.what.span);
	const verb = participle(view, fact);
	const text = asOption(fact.as.text, plural);
	if (!verb || wordCount(text) > 12 || !isBalanced(text)) return null;
	const stem = `According to the article, what ${plural ? 'have' : 'has'} ${what} been ${verb} as?`;
	const wrong = choose(others(bench, fact, plural), [text], 3, bench.chance(fact.id));
	if (wrong.length < 2 || !isLevel(text, wrong)) return null;
	return {
		kind: 'designation',
		skill: 'words',
		process: 'retrieve',
		response: 'one',
		rule: 'designation/as',
		fact: fact.id,
		stem,
		options: [key(text, 'This is the article’s wording.', fact.as.span), ...wrong],
		order: 'free',
		evidence: fact.evidence,
		takeaway: `${capital(what)} ${plural ? 'have' : 'has'} been ${verb} as ${text[0]?.toLowerCase()}${text.slice(1)}.`,
		difficulty: 0.3,
		worth: 0.78,
		asks: [fact.id, `as:${normal(fact.as.text)}`]
	};
}

function settledPhrase(view: View, fact: DesignationFact): string | null {
	const tree = view.tree(fact.sentence);
	const within = tokensWithin(tree, fact.what.span);
	if (!within) return null;
	const tokens = Array.from({ length: within[1] - within[0] + 1 }, (_, n) => within[0] + n);
	const swaps = settle(view, tree, tokens);
	return swaps && joinTokens(view.text, tree, tokens, swaps);
}

function isPluralPhrase(view: View, span: DesignationFact['what']['span']): boolean {
	const tree = view.tree(view.sentenceAt(span[0]));
	const within = tokensWithin(tree, span);
	return within !== null && /S$/.test(tree.tokens[within[1]]?.xpos ?? '');
}

const PARTICIPLES: Readonly<Record<string, string>> = {
	classify: 'classified',
	designate: 'designated',
	label: 'labelled',
	list: 'listed',
	recognize: 'recognized',
	recognise: 'recognised',
	register: 'registered',
	certify: 'certified',
	categorize: 'categorized',
	categorise: 'categorised',
	brand: 'branded'
};

function participle(view: View, fact: DesignationFact): string | null {
	const tree = view.tree(fact.sentence);
	for (const token of tree.tokens) {
		const form = PARTICIPLES[token.lemma.toLowerCase()];
		if (form && token.upos === 'VERB') return form;
	}
	return null;
}

function asOption(text: string, plural: boolean): string {
	const bare = curl(text).replace(/[“”]|‘|’(?!\p{L})/gu, '');
	const article = /^(?:a|an|the)\s/i.test(bare) || plural;
	return capital(article ? bare : bare.replace(/^/, /^[aeiou]/i.test(bare) ? 'an ' : 'a '));
}

function others(bench: Bench, fact: DesignationFact, plural: boolean): Candidate[] {
	const out: Candidate[] = [];
	const field = DESIGNATIONS.find(({ is }) => is.test(fact.as.text));
	for (const other of bench.facts('designation')) {
		if (other.id === fact.id || alike(other.what.text, fact.what.text)) continue;
		if (DESIGNATIONS.find(({ is }) => is.test(other.as.text)) !== field) continue;
		const own = isPluralPhrase(bench.view, other.what.span);
		const text =
			own && !plural ? singular(asOption(other.as.text, true)) : asOption(other.as.text, plural);
		out.push({
			text,
			why: 'The article says this of something else.',
			origin: 'article',
			from: other.as.span,
			pull: own === plural || !plural ? 1 : -1
		});
	}
	const whole = bench.view.wholeText();
	for (const entry of field?.names ?? []) {
		if (whole.includes(normal(entry))) continue;
		const text = capital(plural ? pluralOf(entry) : entry);
		out.push({
			text,
			why: 'The article does not use this term.',
			origin: 'lexicon',
			from: null,
			pull: 0.4
		});
	}
	return out;
}

function singular(text: string): string {
	const bare = text.replace(/s$/, '');
	return capital(
		`${/^[aeiou]/i.test(bare) ? 'an' : 'a'} ${bare[0]?.toLowerCase()}${bare.slice(1)}`
	);
}

function pluralOf(text: string): string {
	const bare = text.replace(/^(?:a|an)\s/, '');
	if (bare.endsWith('species')) return bare;
	return /[^aeiou]y$/.test(bare) ? bare.replace(/y$/, 'ies') : `${bare}s`;
}
