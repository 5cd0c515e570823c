import { describe, expect, it } from 'vitest';
import { meanings } from './meanings.ts';

const all = [...meanings().values()];

describe('meanings', () => {
	it('are many, each of one word, short, and fit to be an option', () => {
		expect(all.length).toBeGreaterThan(1000);
		for (const { word, text } of all) {
			expect(word).toMatch(/^[a-z]+$/);
			expect(text, word).toMatch(/^\p{Lu}[^.;:“”]{2,70}$/u);
		}
	});

	it('do not explain a word by itself', () => {
		const loops = all.filter(({ word, text }) => text.toLowerCase().split(/\W+/).includes(word));
		expect(loops.map(({ word }) => word)).toEqual([]);
	});

	it('begin alike within a shape', () => {
		for (const { shape, text, word } of all) {
			expect(text.startsWith('A person '), word).toBe(shape === 'person');
			expect(/^To \p{Ll}/u.test(text), word).toBe(shape === 'done' || shape === 'done-to');
		}
	});

	it.each([
		['NOUN', 'embargo', 'An official ban on trade with a country'],
		['NOUN', 'senator', 'A person who sits in the upper house of a parliament'],
		['VERB', 'extradite', 'To hand someone over to another country for trial'],
		['ADJ', 'imminent', 'About to happen']
	])('%s %s', (pos, word, text) => {
		expect(meanings().get(`${pos} ${word}`)?.text).toBe(text);
	});
});
