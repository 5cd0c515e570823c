import { describe, expect, it } from 'vitest';
import { blueprintFrom, fill, type Fillable } from './blueprint.ts';

const pool: readonly Fillable[] = [
	...[0, 100, 200, 300, 400, 500].map((at) => ({ id: `s${at}`, skill: 'speakers' as const, at })),
	{ id: 'f50', skill: 'figures', at: 50 },
	{ id: 'f50again', skill: 'figures', at: 50 },
	{ id: 'f450', skill: 'figures', at: 450 }
];

describe('fill', () => {
	it.each([
		[{ speakers: 2 }, ['s100', 's400'], []],
		[{ speakers: 6 }, ['s0', 's100', 's200', 's300', 's400', 's500'], []],
		[{ figures: 2, speakers: 1 }, ['f50', 's300', 'f450'], []],
		[{ figures: 3 }, ['f50', 'f50again', 'f450'], []],
		[
			{ figures: 5, reasons: 1 },
			['f50', 'f50again', 'f450'],
			[
				{ skill: 'figures', wanted: 5, found: 3 },
				{ skill: 'reasons', wanted: 1, found: 0 }
			]
		],
		[{}, [], []]
	])('%o', (blueprint, questionIds, missing) => {
		expect(fill(pool, blueprint)).toEqual({ questionIds, missing });
	});
});

describe('blueprintFrom', () => {
	it('reads whole numbers and nothing else', () => {
		const form = new FormData();
		const typed = {
			speakers: ' 3 ',
			figures: '-1',
			time: '1.5',
			place: '999',
			words: '99',
			x: '4'
		};
		for (const [skill, value] of Object.entries(typed)) form.set(`skill/${skill}`, value);
		expect(blueprintFrom(form, ['speakers', 'figures', 'time', 'place', 'words'])).toEqual({
			speakers: 3,
			words: 50
		});
	});
});
