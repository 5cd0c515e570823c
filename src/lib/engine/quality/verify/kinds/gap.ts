import { normal } from '../../alike.ts';
import { holds } from '../../../view.ts';
import { keyText, type Check } from '../check.ts';
import { noFact, wrongKey } from './fact.ts';

/** The gap filled with the key gives the sentence of the article. */
export const checkGap: Check = ({ question, view }) => {
	const [span] = question.evidence;
	const from = question.options.find((option) => option.correct)?.from;
	if (!span || !from || !holds(span, from)) return noFact();
	const sentence = letters(view.slice(span));
	const body = /“(.*)”/su.exec(question.stem)?.[1] ?? '';
	const filled = letters(body.replace(/_+/, keyText(question)));
	return filled !== '' &&
		sentence.includes(filled) &&
		normal(view.slice(from)) === normal(keyText(question))
		? []
		: wrongKey('The sentence of the article has another word.');
};

function letters(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
}
