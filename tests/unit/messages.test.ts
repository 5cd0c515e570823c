import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import settings from '../../project.inlang/settings.json' with { type: 'json' };

const root = new URL('../../', import.meta.url);
const patterns = settings['plugin.inlang.messageFormat'].pathPattern;

/** Key -> its words, forms of number and all, as one text. */
function messagesOf(locale: string): ReadonlyMap<string, string> {
	const entries = patterns.flatMap((pattern) => {
		const file = new URL(pattern.replace('{locale}', locale), root);
		return Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
	});
	const twice = entries.map(([key]) => key).filter((key, i, keys) => keys.indexOf(key) !== i);
	expect(twice).toEqual([]);
	return new Map(entries.map(([key, words]) => [key, JSON.stringify(words)]));
}

/** The names between braces of the words; of a plural its declarations too. */
const inputsOf = (words: string) =>
	[...new Set([...words.matchAll(/\{([a-z]\w*)\}|input (\w+)/gi)].map((at) => at[1] ?? at[2]))]
		.toSorted()
		.join(' ');

const [english, spanish] = [messagesOf('en'), messagesOf('es')];

describe('the messages', () => {
	it('are the same in both languages, with the same inputs', () => {
		expect([...spanish.keys()].toSorted()).toEqual([...english.keys()].toSorted());
		const differ = [...english].filter(
			([key, words]) => inputsOf(words) !== inputsOf(spanish.get(key) ?? '')
		);
		expect(differ.map(([key]) => key)).toEqual([]);
	});

	it('stand in the file of their area, which is one that is read', () => {
		const files = readdirSync(new URL('messages/en/', root)).toSorted();
		expect(patterns.map((pattern) => pattern.split('/').at(-1)).toSorted()).toEqual(files);
		for (const file of files) {
			const own = JSON.parse(readFileSync(new URL(`messages/en/${file}`, root), 'utf8'));
			const area = `${file.replace('.json', '')}_`;
			expect(Object.keys(own).filter((key) => !key.startsWith(area))).toEqual([]);
		}
	});

	it('are said: none is empty, none has a figure of speech for one and none for many', () => {
		for (const [key, words] of [...english, ...spanish]) {
			expect(words, key).toMatch(/\p{L}/u);
			if (words.includes('form=one')) expect(words, key).toContain('form=other');
		}
	});

	it('ask and call in Spanish with both marks', () => {
		const marks = (words: string, mark: string) => words.split(mark).length;
		for (const [key, words] of spanish) {
			const told = words.replace(/"declarations".*?"match"/g, '');
			expect(marks(told, '?'), key).toBe(marks(told, '¿'));
			expect(marks(told, '!'), key).toBe(marks(told, '¡'));
		}
	});
});
