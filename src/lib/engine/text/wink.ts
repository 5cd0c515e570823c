import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { Span, Upos } from '../types.ts';

type Nlp = ReturnType<typeof winkNLP>;
let instance: Nlp | null = null;

/** A part of speech and a lemma for one token. */
export interface Tagged {
	readonly upos: Upos;
	readonly lemma: string;
}

/** First parts of speech and lemmas for tokens of `text`, in their order, by wink-nlp. */
export function tagWithWink(text: string, tokens: readonly Span[]): Tagged[] {
	instance ??= winkNLP(model, ['sbd', 'pos']);
	const its = instance.its;
	const doc = instance.readDoc(text);
	const spaces = doc.tokens().out(its.precedingSpaces) as string[];
	const values = doc.tokens().out(its.value) as string[];
	const poses = doc.tokens().out(its.pos) as string[];
	const lemmas = doc.tokens().out(its.lemma) as string[];
	const tagged: Tagged[] = [];
	let at = 0;
	let w = -1;
	let end = 0;
	for (const [start, stop] of tokens) {
		while (end <= start && w + 1 < values.length) {
			w++;
			at = end + (spaces[w] as string).length;
			end = at + (values[w] as string).length;
		}
		const whole = at === start && end === stop;
		tagged.push({
			upos: (poses[w] ?? 'X') as Upos,
			lemma: whole ? (lemmas[w] as string) : text.slice(start, stop).toLowerCase()
		});
	}
	return tagged;
}
