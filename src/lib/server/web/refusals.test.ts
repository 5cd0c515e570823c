import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DomainError, formAnswer, tellBy } from '../errors.ts';
import { speaking } from './language.ts';
import { refusalWords } from './refusals.ts';

beforeAll(() => tellBy(refusalWords));
afterAll(() => tellBy((_, english) => english));

const wait = () =>
	new DomainError('too-many-tries', 429, 'Too many tries. Wait 7 minutes.', 'code');

describe('a refusal', () => {
	it('is told in the language of whoever asked, with its figure', () => {
		expect(speaking('es', () => wait().body.message)).toBe(
			'Demasiados intentos. Espera 7 min y prueba otra vez.'
		);
		expect(speaking('en', () => wait().body.message)).toBe('Too many tries. Wait 7 minutes.');
	});

	it('stays in English for programs, and where there are no other words', () => {
		const rare = new DomainError('never-heard-of', 400, 'Nobody knows this.');
		expect(speaking('es', () => rare.body.message)).toBe('Nobody knows this.');
		expect(speaking('es', () => wait().message)).toBe('Too many tries. Wait 7 minutes.');
	});

	it('is in the language of the form, whoever made it', async () => {
		const made = speaking('en', wait);
		const answer = await speaking('es', () => formAnswer({}, () => Promise.reject(made)));
		expect(answer).toMatchObject({
			data: { errors: { code: expect.stringContaining('Espera 7') } }
		});
	});
});
