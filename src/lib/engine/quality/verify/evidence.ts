import type { Fault, Question, Span } from '../../types.ts';
import type { View } from '../../view.ts';
import { fault } from './check.ts';

/** Spans lie within the text; evidence is made of whole sentences. */
export function checkEvidence(question: Question, view: View): Fault[] {
	const out: Fault[] = [];
	for (const span of question.evidence) {
		if (!inRange(span, view.text)) {
			out.push(
				fault('evidence/out-of-range', 'The evidence lies outside the article.', null, span)
			);
		} else if (question.rule !== 'teacher' && !isSentence(view, span)) {
			out.push(fault('evidence/not-whole', 'The evidence is not a whole sentence.', null, span));
		}
	}
	question.options.forEach((option, i) => {
		if (option.from && !inRange(option.from, view.text)) {
			out.push(
				fault(
					'options/out-of-range',
					'The place of this option lies outside the article.',
					i,
					option.from
				)
			);
		}
	});
	return out;
}

function inRange([start, end]: Span, text: string): boolean {
	return (
		Number.isInteger(start) &&
		Number.isInteger(end) &&
		0 <= start &&
		start < end &&
		end <= text.length
	);
}

function isSentence(view: View, [start, end]: Span): boolean {
	const sentence = view.sentences[view.sentenceAt(start)];
	return sentence !== undefined && sentence.span[0] === start && sentence.span[1] === end;
}
