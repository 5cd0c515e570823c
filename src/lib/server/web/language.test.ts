import { describe, expect, it } from 'vitest';
import { m } from '../../paraglide/messages.js';
import { languageAsked, languageOf, speaking } from './language.ts';

const request = (headers: Record<string, string>) =>
	new Request('http://localhost/home', { headers });

describe('the language of the screens', () => {
	const asked: readonly [string, Record<string, string>, string][] = [
		['nothing said', {}, 'en'],
		['Spanish of Mexico', { 'accept-language': 'es-MX,es;q=0.9,en;q=0.8' }, 'es'],
		['British English', { 'accept-language': 'en-GB,en;q=0.9,es;q=0.5' }, 'en'],
		['a language we have not, then Spanish', { 'accept-language': 'fr-FR,es;q=0.4' }, 'es'],
		['only languages we have not', { 'accept-language': 'fr,de;q=0.5' }, 'en'],
		['any', { 'accept-language': '*' }, 'en'],
		['chosen against the browser', { 'accept-language': 'en', cookie: 'a=b; language=es' }, 'es'],
		['chosen English', { 'accept-language': 'es', cookie: 'language=en' }, 'en'],
		['a cookie that is no language', { cookie: 'language=../../x' }, 'en'],
		['a hostile header', { 'accept-language': ';q=,,;;q=es;q=q' + ',x'.repeat(2000) }, 'en']
	];
	it.each(asked)('%s', (_, headers, language) => {
		expect(languageAsked(request(headers))).toBe(language);
	});

	it('is English for teachers, whatever was asked for', () => {
		const spanish = request({ 'accept-language': 'es' });
		expect(languageOf(spanish, '/(teacher)/teach')).toBe('en');
		expect(languageOf(spanish, '/(pupil)/home')).toBe('es');
		expect(languageOf(spanish, null)).toBe('es');
	});

	it('does not mix between what runs at the same time', async () => {
		const later = async () => {
			await new Promise((done) => setImmediate(done));
			return m.shared_skip();
		};
		const both = await Promise.all([speaking('es', later), speaking('en', later)]);
		expect(both).toEqual(['Ir al contenido', 'Skip to the content']);
	});

	it('has forms for one and for many', () => {
		expect(m.shared_questions({ count: 1 }, { locale: 'es' })).toBe('1 pregunta');
		expect(m.shared_questions({ count: 3 }, { locale: 'en' })).toBe('3 questions');
	});
});
