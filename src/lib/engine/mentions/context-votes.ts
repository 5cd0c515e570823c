import { OFFICES, ROLES } from '../lexicon/offices.ts';
import { PERSON_VERBS, SPEECH_FORMS } from '../lexicon/speech.ts';
import type { Line } from './line.ts';
import { bare, isTitleWord } from './office-split.ts';
import type { Part } from './part.ts';
import type { Tally } from './votes.ts';
import { isCapital } from './wording.ts';

/** Votes for the label of a name by the words that stand beside it. */
export function voteByContext(line: Line, { from, first, to }: Part, tally: Tally): void {
	const before = line.low[from - 1] ?? '';
	const after = line.low[to] ?? '';
	const next = ADVERBS.has(after) ? (line.low[to + 1] ?? '') : after;
	if (SPEECH_FORMS.has(next) && isPast(line, ADVERBS.has(after) ? to + 1 : to)) {
		tally.person += before === 'the' ? 0.5 : 1.5;
		tally.organization += before === 'the' ? 1.5 : 0.7;
	} else if (PERSON_VERBS.has(next)) tally.person += 1.5;
	if (
		SPEECH_FORMS.has(before) &&
		!/^(?:told|asked|tells|accused|blamed|urged|praised|criticized|criticised)$/.test(before)
	) {
		const preceded = line.low[from - 2];
		if (preceded === ',' || preceded === '"' || preceded === '”' || preceded === '’')
			tally.person += 1.5;
	}
	if (
		after === 'who' ||
		after === 'whose' ||
		(after === ',' && /^(?:who|whose|whom)$/.test(line.low[to + 1] ?? ''))
	)
		tally.person += 2.5;
	if (after === ',' && /^\d{1,2}$/.test(line.low[to + 1] ?? '') && line.low[to + 2] === ',')
		tally.person += 2;
	if (isTitleWord(before) || ROLES.has(bare(before))) tally.person += 2;
	if (before === 'the') {
		tally.person -= line.shape[from - 1] === 'title' && !line.starts[from - 1] ? 3 : 2;
		tally.organization += 1;
		tally.thing += 0.75;
	}
	if (IN.has(before)) tally.place += 2;
	else if (TOWARD.has(before)) tally.place += 0.7;
	if (after === ',' && isCapital(line, to + 1) && IN.has(before)) tally.place += 1;
	if (after === "'s") {
		tally.person += 0.2;
		tally.organization += 0.3;
	}
	if (/^(?:by|with|for|joined|from|at)$/.test(before)) tally.organization += 0.3;
	if (after === ',' && isDescribed(line, to + 1)) tally.person += 2;
	if (/^(?:inc|ltd|corp|plc|llc)\.?$/.test(after)) tally.organization += 3;
	if (
		/^(?:spokesman|spokeswoman|spokesperson|chief|executives|employees|shares|shareholders|members)$/.test(
			after
		)
	)
		tally.organization += 1.5;
	if (after === '(' && line.shape[to + 1] === 'upper' && line.low[to + 2] === ')')
		tally.organization += 1.5;
	if (first > from) tally.person += 3;
	if (/^(?:called|named|titled|entitled|dubbed)$/.test(before)) {
		tally.thing += ROLES.has(line.low[from - 2] ?? '') ? 0 : 3;
	} else if (THING_BEFORE.test(before)) tally.thing += 6;
	else if (BODY_BEFORE.test(before)) tally.organization += 3;
	if (line.quoted[first] !== line.quoted[from - 1] && line.quoted[to] !== line.quoted[to - 1])
		tally.thing += 2;
}

const IN = new Set(['in', 'near', 'throughout', 'outside', 'inside', 'across', 'around']);

const TOWARD = new Set(['to', 'from', 'at', 'into', 'over', 'between', 'through', 'via']);

const ADVERBS = new Set(
	'also then later has had have would will could reportedly recently once never initially again himself herself who whose'.split(
		' '
	)
);

const THING_BEFORE =
	/^(?:book|film|movie|novel|album|song|ship|vessel|ferry|submersible|satellite|telescope|carrier|destroyer|frigate|submarine|tanker|yacht|warship|cruiser|trawler|liner|hurricane|typhoon|cyclone|storm)$/;

const BODY_BEFORE =
	/^(?:journal|magazine|newspaper|daily|weekly|broadcaster|website|charity|nonprofit|company|firm|startup|retailer|thinktank)$/;

/** "Valeska Paris, an Australian woman": the apposition is headed by a word for a person. */
function isDescribed(line: Line, at: number): boolean {
	if (!/^(?:a|an|the|his|her|their|its)$/.test(line.low[at] ?? '')) return false;
	for (let i = at + 1; i < Math.min(at + 8, line.tokens.length); i++) {
		const low = line.low[i] as string;
		if (/^[,.;:]$/.test(low)) return false;
		if (ROLES.has(low) || OFFICES.has(low)) return true;
	}
	return false;
}

function isPast(line: Line, i: number): boolean {
	const upos = line.tokens[i]?.upos;
	return upos === 'VERB' || upos === 'AUX' || upos === undefined;
}
