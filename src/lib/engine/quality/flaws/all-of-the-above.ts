import { flaw, type FlawRule } from './rule.ts';

/** "All of the above" and its kin (rules 25 and 26). */
export const allOfTheAbove: FlawRule = ({ options }) =>
	options.flatMap(({ text }, i) =>
		/\b(?:all|none|both|any) of (?:the above|these|them)\b|\bboth a and b\b/i.test(text)
			? [
					flaw(
						'all-of-the-above',
						'Write an option of its own instead of “all” or “none of the above”.',
						i
					)
				]
			: []
	);
