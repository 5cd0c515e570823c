import { baseRel, type Tree } from '../tree.ts';
import type { Token } from '../types.ts';

/** Nouns that, with a bare "the", only say what the sentence before has said. */
const ANAPHORIC = new Set(
	(
		'people person plan idea move decision incident group mission agreement deal attack man woman men women ' +
		'boy girl child children couple pair company report statement case issue matter latter former ' +
		'measure proposal project program programme event situation problem result effect process ' +
		'change claim remark comment allegation announcement effort offer figure number total amount ' +
		'rest others one ones thing things same area region site place location building facility time ' +
		'day week month year period moment job role position post title work book film movie song album ' +
		'show game match race team study survey research paper article story letter document bill law ' +
		'act rule policy practice technique method system device machine product version ship vessel ' +
		'boat plane aircraft vehicle car truck train object item substance victim suspect accused driver ' +
		'author writer artist singer actor family parents father mother son daughter brother sister wife ' +
		'husband friend meeting talks visit trip tour vote election campaign fire storm explosion crash ' +
		'accident operation raid strike bombing battle war conflict investigation inquiry trial verdict ' +
		'question answer reason cause purpose goal aim way approach strategy country state city town village ' +
		'request ban contest competition tournament tour ceremony award prize record speech ' +
		'sentence ruling judgement judgment decree order appeal petition protest protests hearing ' +
		'phenomenon trend gap difference result outcome following ' +
		'organization organisation agency institution school university party board committee council ' +
		'findings results society association club institute league federation newspaper journal magazine'
	).split(' ')
);

const POINTING = new Set('this that these those'.split(' '));
const COMPARING = new Set('other another others same similar such latter former'.split(' '));
const DEICTIC = new Set(
	'here there then so thus likewise elsewhere yesterday tomorrow tonight today now above below'.split(
		' '
	)
);

/** Words of here and now that are clear in somebody's own mouth. */
const SPOKEN = /^(?:now|today|tonight|here|then)$/;

/**
 * The first token that leaves a reader asking "which?", or -1: a pointing word, a comparison with
 * something unsaid, a bare definite noun of the kind that only repeats, a word of here and now.
 * Personal pronouns are not looked at.
 *
 * @param isQuoted tells the tokens that are somebody's own words
 * @param isTopic tells the nouns that the whole article is about: "the accident" is clear there
 */
export function vagueToken(
	tree: Tree,
	tokens: readonly number[],
	isQuoted: (token: number) => boolean = () => false,
	isTopic: (lemma: string) => boolean = () => false
): number {
	const kept = new Set(tokens);
	for (const i of tokens) {
		if (isVague(tree, kept, i, isQuoted(i), isTopic)) return i;
	}
	return -1;
}

function isVague(
	tree: Tree,
	kept: ReadonlySet<number>,
	i: number,
	isSpoken: boolean,
	isTopic: (lemma: string) => boolean
): boolean {
	const token = tree.tokens[i] as Token;
	const word = token.text.toLowerCase();
	const rel = baseRel(token);
	const next = tree.tokens[i + 1];
	if (word === 'that' && (next === undefined || next.upos === 'PUNCT')) return true;
	if (POINTING.has(word)) {
		if (
			word === 'that' &&
			rel === 'mark' &&
			next?.xpos === 'NN' &&
			ANAPHORIC.has(next.lemma.toLowerCase())
		)
			return true;
		if (token.xpos === 'WDT' || token.upos === 'SCONJ' || rel === 'mark') return false;
		if (token.upos === 'DET') return true;
		return !hasClause(tree, i);
	}
	if (COMPARING.has(word)) return word !== 'such' || !nextIs(tree, i, 'as');
	if (word === 'there' && isSpoken && tree.tokens[i - 1]?.text === 'from') return false;
	if (DEICTIC.has(word) && !(isSpoken && SPOKEN.test(word))) {
		if (rel === 'expl' || word === 'so') return word === 'so' && !nextIs(tree, i, 'that', 'far');
		return token.upos === 'ADV' || token.upos === 'NOUN';
	}
	if (word === 'the' && rel === 'det') {
		const noun = token.head;
		const head = tree.tokens[noun];
		if (!head) return false;
		if (head.upos === 'NUM' || head.upos === 'ADJ') return !hasOthers(tree, noun, i, kept);
		const lemma = head.lemma.toLowerCase();
		return ANAPHORIC.has(lemma) && !isTopic(lemma) && !hasOthers(tree, noun, i, kept);
	}
	return word === 'both' && rel !== 'cc' && rel !== 'det';
}

/** True where the noun has something in the kept words, beside its article, that says which one. */
function hasOthers(tree: Tree, noun: number, det: number, kept: ReadonlySet<number>): boolean {
	return (tree.children[noun] ?? []).some((i) => {
		const rel = baseRel(tree.tokens[i] as Token);
		return (
			i !== det && kept.has(i) && ['amod', 'compound', 'nmod', 'acl', 'appos', 'flat'].includes(rel)
		);
	});
}

function hasClause(tree: Tree, i: number): boolean {
	return (tree.children[i] ?? []).some((k) =>
		['acl', 'nmod'].includes(baseRel(tree.tokens[k] as Token))
	);
}

function nextIs(tree: Tree, i: number, ...words: readonly string[]): boolean {
	return words.includes(tree.tokens[i + 1]?.text.toLowerCase() ?? '');
}
