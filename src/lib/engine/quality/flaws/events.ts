import { flaw, type FlawRule } from './rule.ts';

const TELLS_TIME =
	/\b(?:1\d{3}|20\d{2})\b|\b(?:later|earlier|afterwards|finally|previously|eventually|then)\b|^(?:After|Before)\s/i;

/** Events to put in order: none may say by itself when it happened. */
export const events: FlawRule = ({ options, response }) => {
	if (response !== 'order') return [];
	const at = options.findIndex(({ text }) => TELLS_TIME.test(text));
	return at < 0 ? [] : [flaw('events', 'This event already says when it happened.', at)];
};
