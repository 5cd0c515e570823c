import { namesOf, normal } from '../../alike.ts';
import type { Span } from '../../../types.ts';
import { holds, type View } from '../../../view.ts';
import { keyText, type Check } from '../check.ts';
import { noFact, wrongKey } from './fact.ts';

/** The gap filled with the key gives the sentence of the article. */
export const checkGap: Check = ({ question, view }) => {
	const [span] = question.evidence;
	const from = question.options.find((option) => option.correct)?.from;
	if (!span || !from || !holds(span, from)) return noFact();
	const sentence = letters(view.slice(span));
	const written = view.slice(from);
	const named = question.rule === 'gap/name' && nameFits(view, from, keyText(question));
	const body = /“(.*)”/su.exec(question.stem)?.[1] ?? '';
	const pieces = body
		.replace(/_+/, written)
		.split(/\[[^\]]*\]/)
		.map(letters);
	return pieces.some((piece) => piece !== '') &&
		stand(sentence, pieces) &&
		(named || normal(written) === normal(keyText(question)))
		? []
		: wrongKey('The sentence of the article has another word.');
};

/** The name written at the place is one of the names of what the key names. */
function nameFits(view: View, from: Span, text: string): boolean {
	const mention = view.mentionsIn(view.sentenceAt(from[0])).find((m) => m.head[0] === from[0]);
	const entity = view.entity(mention?.entity ?? null);
	return entity !== undefined && namesOf(entity).some((name) => normal(name) === normal(text));
}

/** The pieces between names put in brackets stand one after the other. */
function stand(sentence: string, pieces: readonly string[]): boolean {
	let from = 0;
	for (const piece of pieces) {
		const at = sentence.indexOf(piece, from);
		if (at < 0) return false;
		from = at + piece.length;
	}
	return true;
}

function letters(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
}
