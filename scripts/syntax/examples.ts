import { makeForms, normalize } from '../../src/lib/engine/syntax/forms.ts';
import type { Example } from './batch.ts';
import type { Gold } from './conllu.ts';
import { makeRandom } from './shuffle.ts';

/** Names by number, and what is known of words. */
export interface Vocabulary {
	readonly tags: readonly string[];
	/** The first is `root`. */
	readonly rels: readonly string[];
	/** Words of the treebanks that have a row of their own, by normal form. */
	readonly words: ReadonlyMap<string, number>;
	/** Words that have a vector, by normal form. */
	readonly vectors: ReadonlyMap<string, number>;
}

/** Words that occur less often than this have only their vector and their pieces. */
const LEAST_WORD = 2;
const LEAST_TAG = 3;

/** Counts the names and words of the training trees; `vectors` numbers the words with a vector. */
export function makeVocabulary(
	trees: readonly Gold[],
	vectors: ReadonlyMap<string, number>
): Vocabulary {
	const tags = countAll(trees.flatMap((tree) => tree.tags));
	const rels = countAll(trees.flatMap((tree) => tree.rels));
	const words = countAll(trees.flatMap((tree) => tree.forms.map(normalize)));
	const frequent = [...words].filter(([, count]) => count >= LEAST_WORD).map(([word]) => word);
	return {
		tags: byCount(tags)
			.filter(([, count]) => count >= LEAST_TAG)
			.map(([tag]) => tag),
		rels: ['root', ...byCount(rels).map(([rel]) => rel)].filter(
			(rel, i, all) => all.indexOf(rel) === i
		),
		words: new Map([...new Set([...frequent, '“', '”'])].sort().map((word, i) => [word, i])),
		vectors
	};
}

function countAll(list: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
	return counts;
}

function byCount(counts: ReadonlyMap<string, number>): [string, number][] {
	return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** The forms as the parser sees them: quotation marks say whether they open or close. */
function seenForms(tree: Gold): string[] {
	return tree.forms.map((form, i) => {
		const tag = tree.tags[i];
		return tag === 'PUNCT|``' ? '“' : tag === "PUNCT|''" ? '”' : form;
	});
}

/** Chances that a sentence is learned in capitals, in small letters, with its marks as written. */
const CAPITALS = 0.03;
const SMALL = 0.03;
const AS_WRITTEN = 0.15;

/** Examples of the same trees, some of them spelled as careless writers do. */
export function varyExamples(
	trees: readonly Gold[],
	vocabulary: Vocabulary,
	seed: number
): Example[] {
	const lookup = makeForms({ find: (word) => vocabulary.words.get(word) ?? -1 });
	const random = makeRandom(seed);
	return trees.map((tree) => {
		const chance = random();
		let forms: readonly string[] = random() < AS_WRITTEN ? tree.forms : seenForms(tree);
		if (chance < CAPITALS) forms = forms.map((form) => form.toUpperCase());
		else if (chance < CAPITALS + SMALL) forms = forms.map((form) => form.toLowerCase());
		return exampleOf(tree, forms, vocabulary, lookup);
	});
}

function exampleOf(
	tree: Gold,
	forms: readonly string[],
	{ tags, rels, vectors }: Vocabulary,
	lookup: ReturnType<typeof makeForms>
): Example {
	const tagNumbers = new Map(tags.map((tag, i) => [tag, i]));
	const known = forms.map(lookup);
	const first = known.findIndex((form) => form.wordy);
	return {
		words: Int32Array.from(known, (form) => form.row),
		vectors: Int32Array.from(forms, (form) => vectors.get(normalize(form)) ?? -1),
		pieces: known.map((form, i) =>
			Int32Array.of(...form.pieces, i === first ? form.initial : form.inner)
		),
		tags: Int32Array.from(tree.tags, (tag) => tagNumbers.get(tag) ?? sibling(tag, tags)),
		heads: Int32Array.from(tree.heads),
		rels: Int32Array.from(tree.rels, (rel) => Math.max(0, rels.indexOf(rel)))
	};
}

/** A rare tag is learned as the commonest of its part of speech. */
function sibling(tag: string, tags: readonly string[]): number {
	const part = tag.slice(0, tag.indexOf('|') + 1);
	return Math.max(
		0,
		tags.findIndex((other) => other.startsWith(part))
	);
}
