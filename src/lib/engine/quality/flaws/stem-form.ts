import { flaw, type FlawRule } from './rule.ts';

const LONGEST = 60;

/** Capital at the start, a mark at the end, marks in pairs, not too long (rules 10 to 14). */
export const stemForm: FlawRule = ({ stem }) => {
	const out = [];
	if (!/^["\u201c(]?[\p{Lu}\d]/u.test(stem))
		out.push(flaw('stem-form', 'Begin the question with a capital letter.'));
	if (!/[?.!:]["\u201d)]?$/.test(stem))
		out.push(flaw('stem-form', 'End the question with a question mark.'));
	if ((stem.match(/\u201c/g) ?? []).length !== (stem.match(/\u201d/g) ?? []).length) {
		out.push(flaw('stem-form', 'Close every quotation mark that opens.'));
	}
	if (/\s{2}|\s[,.?;:]|\(\s|,\?/.test(stem))
		out.push(flaw('stem-form', 'Take out the stray space or comma.'));
	if (stem.split(/\s+/).length > LONGEST) out.push(flaw('stem-form', 'Shorten the question.'));
	return out;
};
