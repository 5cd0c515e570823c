import { describe, expect, it } from 'vitest';
import { analyse, viewFor } from '../analyse.ts';
import { clausesIn } from '../facts/finder.ts';
import { joinTokens } from './join.ts';
import { clauseTokens } from './clause.ts';

/** What the clauses whose subject stands elsewhere tell, in whole sentences. */
function told(sentence: string): string[] {
	const text = `The harbour of Orle was closed on Monday. ${sentence} The ferry sailed at noon.`;
	const view = viewFor(analyse(text));
	return view.sentences.flatMap(({ index }) =>
		clausesIn(view, index)
			.filter(({ shared }) => shared)
			.map((clause) => joinTokens(text, clause.tree, clauseTokens(clause, false)))
	);
}

describe('clauses whose subject stands elsewhere', () => {
	it.each<[string, string[]]>([
		[
			'Ada Lind closed the bridge and sent two boats to the island.',
			['Ada Lind sent two boats to the island']
		],
		[
			'Ada Lind, who leads the harbour board, sent two boats to the island.',
			['Ada Lind leads the harbour board']
		],
		[
			'The gift came from Tess Marlow, who grew up in Orle and recorded a song there.',
			['Tess Marlow grew up in Orle', 'Tess Marlow recorded a song there']
		],
		['The board sued Harbour Trust, which was fined in May.', ['Harbour Trust was fined in May']],
		['Ada Lind did not close the bridge or send a boat.', []],
		['If Ada Lind closed the bridge and sent a boat, nobody saw her.', []],
		['The sailors who closed the bridge sent a boat to the island.', []],
		['The report by Ada Lind, which was printed in May, named nobody.', []],
		['Boys of Ada Lind and Tom Reyes, who was ill, sent a boat to the island.', []]
	])('%s', (sentence, expected) => {
		expect(told(sentence)).toEqual(expected);
	});
});
