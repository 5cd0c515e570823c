import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../text/read.ts';
import { findMentions } from './find.ts';

/**
 * Holds the room to the sample article that lies beside the repository in a development tree. Where
 * that folder is absent, as on a plain clone, this file is skipped.
 */
const folder = new URL('../../../../../shared/articles/', import.meta.url);
const present = existsSync(new URL('cartels.txt', folder));

interface Expected {
	readonly operations: readonly {
		readonly name: string;
		readonly span: readonly [number, number];
	}[];
	readonly roles: readonly { readonly person: string; readonly role: string }[];
	readonly aliases: Readonly<Record<string, readonly string[]>>;
	readonly figures: readonly { readonly span: readonly [number, number] }[];
}

describe.skipIf(!present)('the sample article', () => {
	const text = present ? readFileSync(new URL('cartels.txt', folder), 'utf8') : '';
	const expected = (
		present ? JSON.parse(readFileSync(new URL('cartels.expected.json', folder), 'utf8')) : {}
	) as Expected;
	const found = findMentions(text, readText(text));
	const named = (name: string) => found.entities.find((entity) => entity.name === name);

	it('finds every undertaking at its place', () => {
		const places = found.mentions.filter((mention) => mention.label === 'operation');
		for (const { name, span } of expected.operations) {
			const at = places.find(({ span: [s, e] }) => s < span[1] && span[0] < e);
			expect(at, name).toBeDefined();
		}
		const names = found.entities.filter((e) => e.label === 'operation').map((e) => e.name);
		expect(names).toEqual(
			expect.arrayContaining([
				'Operation Absolute Resolve',
				'joint military operations',
				'joint raids on drug production facilities',
				'clandestine C.I.A. program',
				'the strike on Venezuela',
				'the bombing of Iran’s nuclear facilities'
			])
		);
	});

	it('knows every office', () => {
		for (const { person, role } of expected.roles) {
			const titles = named(person)?.offices.map((office) => office.title.toLowerCase()) ?? [];
			const wanted = role
				.toLowerCase()
				.replace(/ \(.*\)/, '')
				.split('; ');
			for (const title of wanted) expect(titles, person).toContain(title);
		}
	});

	it('joins every alias', () => {
		for (const [name, aliases] of Object.entries(expected.aliases)) {
			const entity = named(name);
			expect(entity, name).toBeDefined();
			const wordings = entity?.aliases.map((alias) => alias.toLowerCase()) ?? [];
			for (const alias of aliases) {
				if (alias !== name && alias.toLowerCase() !== `the ${name.toLowerCase()}`) {
					expect([...wordings, name.toLowerCase()], name).toContain(alias.toLowerCase());
				}
			}
		}
	});

	it('finds every figure', () => {
		for (const { span } of expected.figures) {
			const at = found.quantities.find(({ span: [s, e] }) => s < span[1] && span[0] < e);
			expect(at, text.slice(...span)).toBeDefined();
		}
	});

	it('lets pronouns stand for whom they mean', () => {
		const trump = named('Donald Trump')?.id;
		const mast = named('Brian Mast')?.id;
		const whose = (sentence: string, word: string) => {
			const at = text.indexOf(word, text.indexOf(sentence));
			return found.mentions.find((m) => m.span[0] === at && m.form === 'pronoun')?.entity;
		};
		expect(whose('cartels,’ he explained', 'he')).toBe(trump);
		expect(whose('‘He’s the commander', 'He')).toBe(trump);
		expect(whose('within his constitutional', 'his')).toBe(trump);
		expect(whose('upon his article two', 'his')).toBe(trump);
		expect(whose('noted how he had', 'he')).toBe(mast);
	});
});
