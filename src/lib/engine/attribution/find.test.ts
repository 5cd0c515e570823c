import { describe, expect, it } from 'vitest';
import { asSayings, expectedSayings, plainSource, spokenIn } from '../testing/spoken.ts';
import { PASSAGES } from './passages.ts';

for (const [form, passages] of Object.entries(PASSAGES)) {
	describe(form, () => {
		it.each(passages)('$text', ({ text, said }) => {
			expect(asSayings(text)).toEqual(expectedSayings(said));
		});
	});
}

it('has passages enough to be a table', () => {
	expect(Object.values(PASSAGES).flat().length).toBeGreaterThanOrEqual(150);
});

describe('to whom, where and when', () => {
	it.each([
		[
			'Governor Paul Stone told the Elford Gazette on Monday that the money had run out.',
			'Elford Gazette',
			null,
			'on Monday'
		],
		[
			'Paul Stone said to the Elford Gazette that the money had run out.',
			'Elford Gazette',
			null,
			null
		],
		[
			'Paul Stone said in a news conference that the money had run out.',
			null,
			'in a news conference',
			null
		],
		['Residents were told by police that the road would stay closed.', 'residents', null, null],
		['The union urged the firm to pay its drivers more.', 'firm', null, null],
		['The union called on the firm to pay its drivers more.', 'firm', null, null]
	])('%s', (text, to, where, when) => {
		const [first] = spokenIn(text);
		expect(plainSource(first?.to?.name ?? null)).toBe(plainSource(to));
		expect(first?.where ? text.slice(...first.where) : null).toBe(where);
		expect(first?.when ? text.slice(...first.when) : null).toBe(when);
	});
});

describe('kinds', () => {
	it.each([
		['Ruth Bell said the plan was “a wall of paper” and would never be built.', 'mixed', 'named'],
		['Ruth Bell said the plan would never be built.', 'indirect', 'named'],
		['“The plan will never be built,” Ruth Bell said.', 'direct', 'named'],
		['The Treasury said the loan was legal.', 'indirect', 'institution'],
		['Critics say the loan was a gift.', 'indirect', 'collective'],
		['A person familiar with the talks said the deal was close.', 'indirect', 'unnamed'],
		['Experts say the labs are hard to find.', 'indirect', 'unnamed']
	])('%s', (text, kind, sourceKind) => {
		expect(spokenIn(text).map((a) => [a.kind, a.sourceKind])).toEqual([[kind, sourceKind]]);
	});
});
