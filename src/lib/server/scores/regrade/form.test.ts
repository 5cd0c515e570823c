import { describe, expect, it } from 'vitest';
import { FORMS, QUESTIONS } from '../../attempts/testing.ts';
import type { Question } from '../../../engine/types.ts';
import { changeFrom, mendValues } from './form.ts';

const of = (response: Question['response']): Question =>
	[...QUESTIONS, ...FORMS].find((question) => question.response === response) ?? QUESTIONS[0]!;

function read(fields: readonly (readonly [string, string])[], question = of('one')) {
	const form = new FormData();
	for (const [name, value] of [...fields, ['reason', ' See \n line 1. '] as const])
		form.append(name, value);
	return changeFrom(mendValues(form), question);
}

describe('changeFrom', () => {
	it.each([
		[
			'one',
			[
				['correct', '0'],
				['correct', '2']
			],
			{ correct: [0, 2] }
		],
		['one', [], { correct: [] }],
		[
			'match',
			[
				['line-0', '1'],
				['line-1', '2']
			],
			{ keys: [1, 2] }
		],
		['match', [['line-0', 'x']], { keys: [-1, -1] }],
		[
			'order',
			[
				['place-0', '2'],
				['place-1', '1'],
				['place-2', '3'],
				['place-3', '4']
			],
			{ sequence: [1, 0, 2, 3] }
		],
		[
			'sentence',
			[
				['accept', '0-9'],
				['accept', '1-2; drop']
			],
			{ accept: [[0, 9]] }
		],
		[
			'text',
			[
				['wordings', 'Reed\n\n the Reed \nCaptain'],
				['also', 'Mr Reed']
			],
			{ accept: ['Reed', 'Captain', 'Mr Reed'] }
		]
	] as const)('a new key of %s from %j', (response, fields, key) => {
		const { change, reason } = read([['what', 'key'], ...fields], of(response));
		expect(change).toEqual({ kind: 'key', key: { response, ...key } });
		expect(reason).toBe('See line 1.');
	});

	it.each([
		['dropped', { kind: 'standing', standing: 'dropped' }],
		['full', { kind: 'standing', standing: 'full' }],
		['counts', { kind: 'standing', standing: 'counts' }]
	] as const)('%s', (what, change) => {
		expect(read([['what', what]]).change).toEqual(change);
	});

	it.each([
		['1', 1],
		['2,5', 2.5],
		[' 0.25 ', 0.25]
	])('points %j', (typed, points) => {
		expect(
			read([
				['what', 'points'],
				['points', typed]
			]).change
		).toEqual({ kind: 'points', points });
	});

	it.each([
		['what', [['what', 'everything']]],
		['what', []],
		[
			'points',
			[
				['what', 'points'],
				['points', '-1']
			]
		],
		[
			'points',
			[
				['what', 'points'],
				['points', '1e9']
			]
		],
		[
			'points',
			[
				['what', 'points'],
				['points', '']
			]
		]
	] as const)('refuses at the field %s: %j', (field, fields) => {
		expect(() => read(fields)).toThrowError(expect.objectContaining({ field, status: 422 }));
	});

	it('refuses two lines at one place, and too many wordings', () => {
		const twice = [
			['what', 'key'],
			['place-0', '1'],
			['place-1', '1']
		] as const;
		expect(() => read(twice, of('order'))).toThrowError(expect.objectContaining({ field: 'key' }));
		const many = Array.from({ length: 9 }, (_, i) => `wording ${i}`).join('\n');
		expect(() =>
			read(
				[
					['what', 'key'],
					['wordings', many]
				],
				of('text')
			)
		).toThrowError(expect.objectContaining({ field: 'key' }));
	});

	it('keeps only its own fields', () => {
		const form = new FormData();
		for (const name of ['what', '__proto__', 'token', 'line-1', 'line-12345'])
			form.append(name, 'x');
		expect(Object.keys(mendValues(form)).toSorted()).toEqual(['line-1', 'what']);
	});
});
