import { meanings } from '../../../lexicon/meanings.ts';
import { holds } from '../../../view.ts';
import { normal } from '../../alike.ts';
import { keyText, type Check } from '../check.ts';
import { alsoRight, noFact, wrongKey } from './fact.ts';

/** The word stands in the evidence, the key is its meaning, each wrong option that of a word of another field. */
export const checkWordMeaning: Check = ({ question, view }) => {
	const from = question.options.find((option) => option.correct)?.from;
	const [evidence] = question.evidence;
	if (!from || !evidence || !holds(evidence, from)) return noFact();
	const token = view.sentences[view.sentenceAt(from[0])]?.tokens.find(
		({ span }) => span[0] === from[0] && span[1] === from[1]
	);
	const meaning = token && meanings().get(`${token.upos} ${token.lemma.toLowerCase()}`);
	if (!meaning || !question.stem.includes(`“${meaning.word}”`)) return noFact();
	if (normal(meaning.text) !== normal(keyText(question)))
		return wrongKey('The word does not mean this.');
	return question.options.flatMap((option, i) => {
		if (option.correct) return [];
		const other = [...meanings().values()].find(
			(m) => m.pos === meaning.pos && m.text === option.text
		);
		return other && other.field !== meaning.field && other.shape === meaning.shape
			? []
			: [alsoRight(i, 'This could be what the word means, too.')];
	});
};
