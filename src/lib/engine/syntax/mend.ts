import type { Token } from '../types.ts';

/** One thing that the parser is known to get wrong and that grammar decides: changes the tokens in place. */
type Mend = (tokens: Token[]) => void;

const base = ({ rel }: Token): string => rel.split(':')[0] ?? rel;
const isWord = ({ upos }: Token): boolean => upos !== 'PUNCT';
const childrenOf = (tokens: readonly Token[], head: number): number[] =>
	tokens.flatMap((token, i) => (token.head === head ? [i] : []));
const change = (tokens: Token[], at: number, to: Partial<Token>): void => {
	const token = tokens[at];
	if (token) tokens[at] = { ...token, ...to };
};

/** "Transport Minister Vance has": the first word of a title in capitals is no verb. */
const titleAtStart: Mend = (tokens) => {
	const at = tokens.findIndex(isWord);
	const [first, next] = [tokens[at], tokens[at + 1]];
	if (first?.xpos !== 'VB' || next?.upos !== 'PROPN' || !/^(?:nsubj|compound)/.test(first.rel))
		return;
	change(tokens, at, {
		lemma: first.text,
		upos: 'PROPN',
		xpos: 'NNP',
		rel: 'compound',
		head: at + 1
	});
};

/** "shouted the fireman Luke Moss": what he is and his name are one object, not two. */
const titledObject: Mend = (tokens) => {
	tokens.forEach((token, at) => {
		const name = tokens[at + 1];
		if (token.upos !== 'NOUN' || name?.upos !== 'PROPN') return;
		if (token.rel !== 'obj' || name.rel !== 'obj' || token.head !== name.head) return;
		for (const child of childrenOf(tokens, at)) change(tokens, child, { head: at + 1 });
		change(tokens, at, { rel: 'compound', head: at + 1 });
	});
};

/**
 * "The road, residents complained, had been closed": no relative clause stands between commas without
 * a relative word; this is the one who says it, put in.
 */
const insertedSaying: Mend = (tokens) => {
	tokens.forEach((token, at) => {
		if (token.rel !== 'acl:relcl' || tokens[at + 1]?.text !== ',') return;
		const subject = childrenOf(tokens, at).find(
			(child) => base(tokens[child] as Token) === 'nsubj'
		);
		const noun = tokens[token.head];
		if (subject === undefined || subject > at || !noun || noun.head <= at) return;
		if (tokens[subject]?.upos === 'PRON' && /^W/.test(tokens[subject].xpos)) return;
		const from = Math.min(subject, ...childrenOf(tokens, subject));
		if (tokens[from - 1]?.text !== ',') return;
		change(tokens, at, { rel: 'parataxis', head: noun.head });
	});
};

/** "As for the plan – the top lawyers largely believe": a verb of a sentence has a subject. */
const subjectAfterDash: Mend = (tokens) => {
	const root = tokens.findIndex(({ head }) => head < 0);
	const verb = tokens[root];
	if (verb?.upos !== 'VERB' || !/^(?:VB|VBP|VBD|VBZ)$/.test(verb.xpos)) return;
	const own = childrenOf(tokens, root).map((child) => base(tokens[child] as Token));
	if (own.some((rel) => /^(?:nsubj|csubj|expl|aux|mark)$/.test(rel))) return;
	const at = tokens.findLastIndex(
		(token, i) =>
			i < root &&
			token.rel === 'appos' &&
			tokens[token.head]?.head === root &&
			childrenOf(tokens, i).some((child) => /^[–—-]+$/.test(tokens[child]?.text ?? ''))
	);
	if (at < 0) return;
	change(tokens, at, { rel: 'nsubj', head: root });
	if (verb.xpos === 'VB') change(tokens, root, { xpos: 'VBP' });
};

/** "The union called on the firm to pay": nobody is called on a firm; so it is what the union did. */
const calledOn: Mend = (tokens) => {
	tokens.forEach((token, at) => {
		const noun = tokens[token.head];
		if (token.rel !== 'acl' || token.xpos !== 'VBN' || !noun || noun.head >= 0) return;
		if (token.lemma !== 'call' || tokens[at + 1]?.text !== 'on') return;
		const old = token.head;
		for (const child of childrenOf(tokens, old)) {
			if (child > at && tokens[child]?.upos === 'PUNCT') change(tokens, child, { head: at });
		}
		change(tokens, at, { xpos: 'VBD', rel: 'root', head: -1 });
		change(tokens, old, { rel: 'nsubj', head: at });
	});
};

/** "Okonjo-Bell sold": the halves of a name with a hyphen are one subject, not two. */
const hyphenedName: Mend = (tokens) => {
	tokens.forEach(({ upos, rel, head }, at) => {
		const second = tokens[at + 2];
		if (upos !== 'PROPN' || second?.upos !== 'PROPN' || tokens[at + 1]?.text !== '-') return;
		if (second.rel !== rel || second.head !== head || base(second) !== 'nsubj') return;
		for (const child of childrenOf(tokens, at + 2)) change(tokens, child, { head: at });
		change(tokens, at + 1, { head: at });
		change(tokens, at + 2, { rel: 'flat', head: at });
	});
};

/** "The firm’s head, Ada Lind, resigned": the name after the comma says who, and is no second subject. */
const namedSubject: Mend = (tokens) => {
	tokens.forEach(({ rel, head, upos }, at) => {
		const from = Math.min(at, ...childrenOf(tokens, at).filter((i) => tokens[i]?.rel !== 'punct'));
		if (!rel.startsWith('nsubj') || upos !== 'PROPN' || tokens[from - 1]?.text !== ',') return;
		const first = tokens.findIndex(
			(other, i) => i < from && other.head === head && base(other) === 'nsubj'
		);
		if (first >= 0) change(tokens, at, { rel: 'appos', head: first });
	});
};

/** "Pays Harbour Trust £3 million": whom it is paid to is no part of the sum. */
const paidTo: Mend = (tokens) => {
	tokens.forEach(({ upos, rel, head }, at) => {
		if (upos !== 'SYM' || rel !== 'obj' || head < 0 || head > at) return;
		const before = childrenOf(tokens, at).filter(
			(i) => i < at && i > head && /^(?:PROPN|NOUN)$/.test(tokens[i]?.upos ?? '')
		);
		const last = before.at(-1);
		if (last === undefined || last !== at - 1) return;
		for (const i of childrenOf(tokens, at)) if (i < last) change(tokens, i, { head: last });
		change(tokens, last, { rel: 'iobj', head });
	});
};

const MENDS: readonly Mend[] = [
	titleAtStart,
	titledObject,
	insertedSaying,
	subjectAfterDash,
	calledOn,
	hyphenedName,
	namedSubject,
	paidTo
];

/** The tree of a sentence with what grammar rules out set right. */
export function mend(tokens: Token[]): Token[] {
	for (const one of MENDS) one(tokens);
	return tokens;
}
