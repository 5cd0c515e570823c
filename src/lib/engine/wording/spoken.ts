import type { View } from '../view.ts';
import { holds } from '../view.ts';

const OWN = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours)$/;
/** Share of the paragraphs in somebody's own voice from which on a text is a transcript. */
const MUCH = 0.25;

/**
 * True where a sentence stands in a paragraph that is somebody speaking without quotation marks, as
 * the answers of an interview do: what is said there is not what the article says.
 */
export function isSpoken(view: View, sentence: number): boolean {
	const block = view.sentences[sentence]?.block ?? -1;
	const { own, from } = voices(view);
	if (block < from) return own.has(block);
	return !isPlainAnswer(view, sentence);
}

/** True for a sentence of an interview's answers, of which the interview may be said to tell. */
export function isAnswer(view: View, sentence: number): boolean {
	return (view.sentences[sentence]?.block ?? -1) >= voices(view).from;
}

/** What a question calls the text: an interview where somebody is asked and answers there. */
export function toldIn(view: View, sentence: number): 'interview' | 'article' {
	return isAnswer(view, sentence) && isTalk(view) ? 'interview' : 'article';
}

/** Paragraphs that ask, from which on a text with many a "you" is no guide to a town but a talk. */
const ASKING = 3;

function isTalk(view: View): boolean {
	if (view.attributions.some(({ answer }) => answer !== null && answer !== undefined)) return true;
	if (/\binterview/i.test(view.text)) return true;
	return view.blocks.filter(({ span }) => /\?\W*$/.test(view.slice(span))).length >= ASKING;
}

/** A sentence of an answer that speaks of the world and not of the speaker, in whole words. */
function isPlainAnswer(view: View, sentence: number): boolean {
	const found = view.sentences[sentence];
	const block = found && view.blocks[found.block];
	if (!found || !block || /\?\W*$/.test(view.slice(block.span))) return false;
	if (/[?!]\W*$|\.\.\.|…|\s[-–—]{1,2}\s/.test(view.slice(found.span))) return false;
	if (found.tokens.some((t) => t.upos === 'PRON' && OWN.test(t.text.toLowerCase()))) return false;
	return found.tokens.some((t, i) => i > 0 && (t.upos === 'PROPN' || t.upos === 'NUM'));
}

interface Voices {
	/** Paragraphs with "I", "we" or "you" outside quotation marks. */
	readonly own: ReadonlySet<number>;
	/** The paragraph with which a transcript begins; Infinity where there is none. */
	readonly from: number;
}

const known = new WeakMap<View, Voices>();

function voices(view: View): Voices {
	const found = known.get(view) ?? findVoices(view);
	known.set(view, found);
	return found;
}

function findVoices(view: View): Voices {
	const own = new Set<number>();
	const all = new Set<number>();
	for (const { index, block, tokens } of view.sentences) {
		if (view.blocks[block]?.kind !== 'paragraph') continue;
		all.add(block);
		if (own.has(block)) continue;
		const quotations = view.quotationsIn(index);
		const speaks = tokens.some(
			({ text, upos, span }) =>
				upos === 'PRON' &&
				OWN.test(text.toLowerCase()) &&
				!quotations.some((q) => !q.closed || holds(q.span, span))
		);
		if (speaks) own.add(block);
	}
	const from = own.size > all.size * MUCH ? Math.min(...own) : Infinity;
	return { own, from };
}
