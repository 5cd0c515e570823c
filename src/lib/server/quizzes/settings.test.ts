import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, settingsFrom, settingsOf } from './settings.ts';

function form(fields: Readonly<Record<string, string>>): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.set(name, value);
	return data;
}

describe('settingsOf', () => {
	it('fills what an older quiz does not say', () => {
		const old = { feedback: 'never', shuffleOptions: false, shuffleQuestions: true } as const;
		expect(settingsOf(old)).toEqual({ ...DEFAULT_SETTINGS, ...old });
	});
});

describe('settingsFrom', () => {
	it('reads every field', () => {
		const fields = {
			feedback: 'at-once',
			shuffleQuestions: 'on',
			proof: 'on',
			sureness: 'on',
			counts: 'mean',
			passMark: ' 60 ',
			paging: 'all',
			readAloud: 'on'
		};
		expect(settingsFrom(form(fields))).toEqual({
			feedback: 'at-once',
			shuffleOptions: false,
			shuffleQuestions: true,
			proof: true,
			sureness: true,
			counts: 'mean',
			passMark: 60,
			paging: 'all',
			readAloud: true
		});
	});

	it('takes nothing that is not offered', () => {
		const hostile = { feedback: '__proto__', counts: 'worst', paging: '2' };
		expect(settingsFrom(form(hostile))).toMatchObject({
			feedback: 'after-submit',
			counts: 'best',
			paging: 'one',
			passMark: null
		});
	});

	it.each(['0', '101', '-5', '50.5', '50%', 'half', '1e1'])(
		'refuses a pass mark of %s',
		(typed) => {
			expect(() => settingsFrom(form({ passMark: typed }))).toThrowError(/whole percentage/);
		}
	);
});
