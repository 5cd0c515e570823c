import { WORD_NAMES } from '../lexicon/ambiguous-names.ts';
import { PERSON_VERBS, SPEECH_FORMS } from '../lexicon/speech.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import type { EntityLabel } from '../types.ts';
import { fold } from './fold.ts';
import type { Line } from './line.ts';
import { isCapital, isFirstName, textOf } from './run.ts';
import { bare, isTitleWord, type Part } from './split.ts';

type Tally = Record<'person' | 'organization' | 'place' | 'thing', number>;

/** Collects, over the whole article, what each name that its words do not decide seems to be. */
export interface Votes {
	add(line: Line, part: Part): void;
	/** The label with most votes. */
	labelOf(name: string): EntityLabel;
}

/** An empty collection; add every undecided part before asking. */
export function newVotes(): Votes {
	const tallies = new Map<string, Tally>();
	return {
		add(line, part) {
			const key = fold(textOf(line, part.first, part.to));
			let tally = tallies.get(key);
			if (!tally) {
				tally = { person: 0, organization: 0, place: 0, thing: 0 };
				tallies.set(key, tally);
				voteByWords(line, part, tally);
			}
			voteByContext(line, part, tally);
		},
		labelOf(name) {
			const tally = tallies.get(fold(name));
			if (!tally) return 'thing';
			let best: keyof Tally = 'thing';
			for (const label of ['person', 'organization', 'place'] as const) {
				if (tally[label] > tally[best]) best = label;
			}
			return best;
		}
	};
}

function voteByWords(line: Line, { first, to }: Part, tally: Tally): void {
	const head = line.low[first] as string;
	const last = line.low[to - 1] as string;
	const size = to - first;
	if (size > 1) {
		if (isFirstName(head)) tally.person += WORD_NAMES.has(head) ? 2 : 3;
		if (SURNAMES.has(last)) tally.person += 2;
		if (/^\p{L}\.?$/u.test(head) || /^(?:\p{L}\.)+$/u.test(head)) tally.person += 1.5;
		if (/^(?:jr|sr|ii|iii|iv)\.?$/.test(last)) tally.person += 2;
		let plain = size <= 4;
		for (let i = first; i < to; i++)
			if (line.shape[i] !== 'title' && !/^[-–]$/.test(line.low[i] as string)) plain = false;
		if (plain) tally.person += 1;
		if (
			line.low.slice(first, to).some((w) => w === 'and' || w === '&' || w === 'of' || w === "'s")
		) {
			tally.person -= 2;
			tally.organization += 1;
		}
	} else {
		if (line.shape[first] === 'upper' && !line.titled) tally.organization += 2.5;
		if (line.shape[first] === 'mixed')
			tally.organization += /^(?:mc|mac|o'|d'|de)/.test(head) ? 0 : 1.5;
		if (isFirstName(head) && !WORD_NAMES.has(head)) tally.person += 2;
		else if (SURNAMES.has(head) && !WORD_NAMES.has(head)) tally.person += 1.5;
		tally.thing += 0.25;
	}
}

const IN = new Set(['in', 'near', 'throughout', 'outside', 'inside', 'across', 'around']);
const TOWARD = new Set(['to', 'from', 'at', 'into', 'over', 'between', 'through', 'via']);
const ADVERBS = new Set(
	'also then later has had have would will could reportedly recently once never initially again himself herself who whose'.split(
		' '
	)
);

function voteByContext(line: Line, { from, first, to }: Part, tally: Tally): void {
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
	if (
		before !== '' &&
		isTitleWord(before) &&
		line.low[from - 1] !== 'the' &&
		isRoleBefore(line, from - 1)
	)
		tally.person += 2;
	if (before === 'the') {
		tally.person -= 2;
		tally.organization += 1;
		tally.thing += 0.75;
	}
	if (IN.has(before)) tally.place += 2;
	else if (TOWARD.has(before)) tally.place += 0.7;
	if (after === ',' && isCapital(line, to + 1) && IN.has(before)) tally.place += 1;
	if (after === "'s") tally.person += 0.2;
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
	if (
		/^(?:called|named|titled|entitled|dubbed|book|film|movie|novel|album|song|ship|vessel)$/.test(
			before
		)
	)
		tally.thing += 1.5;
	if (line.quoted[first] !== line.quoted[from - 1] && line.quoted[to] !== line.quoted[to - 1])
		tally.thing += 2;
}

function isRoleBefore(line: Line, i: number): boolean {
	return line.shape[i] === 'lower' || bare(line.low[i] as string).length > 0;
}

function isPast(line: Line, i: number): boolean {
	const upos = line.tokens[i]?.upos;
	return upos === 'VERB' || upos === 'AUX' || upos === undefined;
}
