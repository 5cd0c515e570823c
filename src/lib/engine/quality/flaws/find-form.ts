import { normal } from '../alike.ts';
import { flaw, type FlawRule } from './rule.ts';

/** A sentence to find: the stem says what it does and asks for one sentence. */
export const findForm: FlawRule = (question) => {
	if (question.response !== 'sentence') return [];
	const { stem } = question;
	const out = [];
	if (!/\bsentences?\b/i.test(stem))
		out.push(flaw('find-form', 'Say in the question that a sentence is to be chosen.'));
	const asked = /“(.*)”/su.exec(stem)?.[1];
	if (asked !== undefined && normal(asked).split(' ').length < 4)
		out.push(flaw('find-form', 'Say more: so few words could be meant by many sentences.'));
	return out;
};
