import { describe, expect, it } from 'vitest';
import { key, type Draft } from '../questions/draft.ts';
import { seeded } from '../random.ts';
import type { Span } from '../types.ts';
import { select } from './select.ts';

const AT = { first: [0, 40], second: [41, 90], far: [600, 660] } as const satisfies Record<
	string,
	Span
>;

function draft(parts: Partial<Draft> & Pick<Draft, 'kind' | 'stem'>, right: string): Draft {
	const wrong = ['Tom Okafor', 'Lena Brandt'].map((text) => ({
		...key(text, '', null),
		correct: false
	}));
	return {
		skill: 'facts',
		process: 'retrieve',
		response: 'one',
		rule: `${parts.kind}/test`,
		fact: parts.stem,
		options: [key(right, '', null), ...wrong],
		order: 'free',
		evidence: [AT.first],
		takeaway: '',
		difficulty: 0.3,
		worth: 0.8,
		asks: [parts.stem],
		...parts
	} as Draft;
}

function chosen(...drafts: readonly Draft[]): number {
	return select(drafts, 10, seeded('x'), 0.5, () => true).length;
}

describe('select', () => {
	const asked = draft(
		{ kind: 'figure', stem: 'By how much will wages at the quay rise?', evidence: [AT.far] },
		'4.2%'
	);

	it('keeps a stem from saying the figure that another asks for, wherever it stands', () => {
		const tells = draft(
			{ kind: 'who-said', stem: 'Who said that an offer of 4.2% was final?' },
			'Ada Reyes'
		);
		const says = draft({ kind: 'who-said', stem: 'Who said that 14.2% was final?' }, 'Ada Reyes');
		expect(chosen(asked, tells)).toBe(1);
		expect(chosen(asked, says)).toBe(2);
	});

	it('lets two ask of sentences of which one only says who "he" is', () => {
		const trip = draft(
			{
				kind: 'figure',
				stem: 'How many letters did Ada Reyes send?',
				evidence: [AT.first, AT.second]
			},
			'14 letters'
		);
		const who = draft({ kind: 'who', stem: 'Who took a course in law?' }, 'Ada Reyes');
		const same = draft(
			{ kind: 'who', stem: 'Who sent letters to the mayor?', evidence: [AT.first, AT.second] },
			'Ada Reyes'
		);
		expect(chosen(trip, who)).toBe(2);
		expect(chosen(trip, same)).toBe(1);
	});

	it('asks for nobody twice on one occasion', () => {
		const [a, b] = (['Who tasted the soup?', 'Who called the soup thin?'] as const).map((stem, i) =>
			draft({ kind: 'who', stem, evidence: [i === 0 ? AT.first : AT.second] }, 'Ada Reyes')
		);
		const c = draft({ kind: 'who', stem: 'Who rang the bell?', evidence: [AT.far] }, 'Ada Reyes');
		expect(a && b && chosen(a, b)).toBe(1);
		expect(a && chosen(a, c)).toBe(2);
	});
});
