import { normal } from '../../alike.ts';
import { holds } from '../../../view.ts';
import { tidy } from '../../../wording/tidy.ts';
import { keyText, type Check } from '../check.ts';
import { alsoRight, noFact, wrongKey } from './fact.ts';

/** Figures and dates: the key stands at its place in the evidence; no wrong one stands in the evidence. */
export const checkFigure: Check = ({ question, view }) => {
	const key = question.options.find((option) => option.correct);
	const from = key?.from;
	if (!from || !question.evidence.some((span) => holds(span, from))) return noFact();
	const quantity = view
		.quantitiesIn(view.sentenceAt(from[0]))
		.find((q) => q.span[0] === from[0] && q.span[1] === from[1]);
	if (!quantity) return noFact();
	const written = normal(tidy(view.slice(quantity.span)));
	const said = normal(keyText(question));
	if (written.replace(/^(?:on|in|by|since) /, '') !== said && !written.startsWith(`${said} `)) {
		return wrongKey('The article gives another figure.');
	}
	const evidence = question.evidence.map((span) => ` ${normal(view.slice(span))} `).join(' ');
	return question.options.flatMap((option, i) => {
		if (option.correct) return [];
		const wrong = normal(option.text);
		const stands = new RegExp(
			`(?<![\\d,.])${wrong.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\d,])`
		).test(evidence);
		return stands ? [alsoRight(i, 'This figure stands in the evidence too.')] : [];
	});
};
