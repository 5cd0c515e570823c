import { isActionFailure, isHttpError } from '@sveltejs/kit';
import { describe, expect, test } from 'vitest';
import { DomainError, formAnswer } from './errors.ts';

const wrongCode = () => new DomainError('wrong-code', 404, 'No class has this code.', 'code');

describe('a domain error', () => {
	test('is an expected error to Kit, with its status and message', () => {
		const thrown = wrongCode();
		expect(isHttpError(thrown, 404)).toBe(true);
		expect(thrown.body).toEqual({ message: 'No class has this code.', code: 'wrong-code' });
		expect(thrown.stack).toContain('errors.test.ts');
	});

	test('can be told by its code and by its message', async () => {
		const rejected = Promise.reject(wrongCode());
		await expect(rejected).rejects.toMatchObject({ code: 'wrong-code', field: 'code' });
		await expect(rejected).rejects.toThrow(/No class/);
	});
});

describe('the answer to a form', () => {
	const values = { code: 'ABCD' };

	test('keeps what was typed and puts the message at its field', async () => {
		const answer = await formAnswer(values, () => Promise.reject(wrongCode()));
		expect(isActionFailure(answer)).toBe(true);
		expect(answer).toMatchObject({
			status: 404,
			data: { errors: { code: 'No class has this code.' }, values }
		});
	});

	test('is under `form` where no field is to blame', async () => {
		const error = new DomainError('too-many', 429, 'Wait a minute.');
		const answer = await formAnswer(values, () => Promise.reject(error));
		expect(answer).toMatchObject({ data: { errors: { form: 'Wait a minute.' } } });
	});

	test('gives back the result of the work, and lets a real fault through', async () => {
		expect(await formAnswer(values, async () => 'done')).toBe('done');
		const fault = new Error('the disk is full');
		await expect(formAnswer(values, () => Promise.reject(fault))).rejects.toBe(fault);
	});
});
