import type { Flaw, Question } from '../../types.ts';
import { absoluteWords } from './absolute-words.ts';
import { allOfTheAbove } from './all-of-the-above.ts';
import { dangling } from './dangling.ts';
import { events } from './events.ts';
import { findForm } from './find-form.ts';
import { keyEcho } from './key-echo.ts';
import { keyInStem } from './key-in-stem.ts';
import { keyLongest } from './key-longest.ts';
import { negativeStem } from './negative-stem.ts';
import { optionCount } from './option-count.ts';
import { optionsForm } from './options-form.ts';
import { optionsOverlap } from './options-overlap.ts';
import { prompts } from './prompts.ts';
import type { FlawRule } from './rule.ts';
import { stemForm } from './stem-form.ts';

const RULES: readonly FlawRule[] = [
	stemForm,
	dangling,
	negativeStem,
	keyInStem,
	optionCount,
	optionsForm,
	optionsOverlap,
	allOfTheAbove,
	absoluteWords,
	keyLongest,
	keyEcho,
	prompts,
	events,
	findForm
];

/**
 * Item-writing rules that a question breaks, stem first (after Haladyna, Downing and Rodriguez
 * 2002; Moore et al. 2023). Empty for a sound one.
 */
export function flaws(question: Question): Flaw[] {
	return RULES.flatMap((rule) => rule(question));
}
