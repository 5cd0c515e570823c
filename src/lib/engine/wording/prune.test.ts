import { describe, expect, it } from 'vitest';
import { viewFor } from '../analyse.ts';
import { analyse } from '../index.ts';
import { clausesIn } from '../facts/finder.ts';
import { clauseTokens } from './clause.ts';
import { joinTokens } from './join.ts';
import { MIXED_TIME } from './mixed-time.ts';
import { standalone } from './prune.ts';

/** The main clause of the last sentence, as it is left. */
function left(text: string): string {
	const view = viewFor(analyse(text));
	const at = view.sentences.length - 1;
	const clause = clausesIn(view, at).find(({ rel }) => rel === 'root');
	if (!clause) return '';
	const kept = standalone(view, clause);
	return joinTokens(view.text, kept.tree, clauseTokens(kept));
}

describe('standalone', () => {
	it.each([
		[
			'Norland evacuated 80 people in the town of Brenhof after a shell landed near the area.',
			'Norland evacuated 80 people in the town of Brenhof'
		],
		[
			'On 16 May 1987, while the aircraft were still at work, Norland signed the Brenhof Protocol.',
			/Norland signed the Brenhof Protocol$/
		],
		[
			'Ada Lind shared the Brenhof Prize with Tomas Rell, another student of ice.',
			'Ada Lind shared the Brenhof Prize with Tomas Rell'
		]
	])('leaves out what nobody could place alone: %s', (text, words) => {
		expect(left(text)).toMatch(words);
	});

	it.each([
		'Ada Lind won the highest score in this district.',
		'Ada Lind never visited this district.',
		'Ada Lind repaired the clock tower of Brenhof in 1968.'
	])('leaves whole what is clear or holds only so: %s', (text) => {
		expect(left(text)).toBe(text.replace(/\.$/, ''));
	});

	it('keeps in which of several games something was done', () => {
		const text =
			'The first game ended early. The second game was long. Ada Lind was shown a card in the game.';
		expect(left(text)).toMatch(/in the game$/);
	});
});

describe('MIXED_TIME', () => {
	it.each([
		['In 2014 the tax rule has changed by decree.', true],
		['In ____ the town’s tax rule has changed.', true],
		['In 2014 the tax rule changed.', false],
		['Since 2014 the tax rule has changed.', false]
	])('%s', (text, isMixed) => {
		expect(MIXED_TIME.test(text)).toBe(isMixed);
	});
});
