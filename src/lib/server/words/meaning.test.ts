import { describe, expect, it } from 'vitest';
import { meaningIn, meaningOf } from './meaning.ts';
import { senseIn } from './wordnet.ts';

const TEXT = [
	'The ferry ran aground on Monday, and the coast guard seized two boats.',
	'Its owner will take part in the talks. “They were better sailors once,” he said of the geese.',
	'The children could not see the bank of the river.'
].join('\n\n');

function at(word: string) {
	const start = TEXT.indexOf(word);
	return meaningIn(TEXT, [start, start + word.length]);
}

describe('meaningIn', () => {
	it.each([
		['ferry', 'ferry', 'noun', /a boat that transports/],
		['aground', 'run aground', 'verb', /ground|stranded|land/],
		['seized', 'seize', 'verb', /take/],
		['boats', 'boat', 'noun', /small vessel/],
		['coast', 'coast', 'noun', /shore/],
		['part', 'take part', 'verb', /.+/],
		['geese', 'goose', 'noun', /web-footed/],
		['children', 'child', 'noun', /young person|human offspring/],
		['river', 'river', 'noun', /stream of water/]
	])('%s', (word, lemma, pos, meaning) => {
		const found = at(word);
		expect(found?.lemma).toBe(lemma);
		expect(found?.senses[0]).toMatchObject({ pos, meaning: expect.stringMatching(meaning) });
		expect(found?.senses.length).toBeLessThanOrEqual(5);
	});

	it.each([
		['The ship pulled up the chain of an old sea mine, which exploded.', 'mine', /explosive/],
		['The coal mine gave work to 300 miners.', 'mine', /coal is dug/],
		['The oxygen in the tank had leaked as gas.', 'tank', /vessel/],
		['The army sent a tank and a cannon.', 'tank', /armored/],
		['The flood reached the houses.', 'flood', /rising of a body of water/]
	])('%s', (text, word, meaning) => {
		const start = text.indexOf(word);
		const [first] = meaningIn(text, [start, start + word.length])?.senses ?? [];
		expect(first?.meaning).toMatch(meaning);
	});

	it.each([
		['nothing', [0, 0]],
		['a mark', [TEXT.indexOf('.'), TEXT.indexOf('.') + 1]],
		['beyond the end', [9000, 9009]],
		['a word without a meaning', [TEXT.indexOf('could'), TEXT.indexOf('could') + 5]]
	] as const)('has nothing for %s', (_name, span) => {
		expect(meaningIn(TEXT, span)).toBeNull();
	});
});

describe('meaningOf', () => {
	it.each([
		['Ferries', 'ferry'],
		['mice', 'mouse'],
		['seized', 'seize'],
		['', undefined],
		['zzzz', undefined],
		['../../etc/passwd', undefined],
		['a b c d e', undefined],
		['日本', undefined],
		['x'.repeat(60), undefined]
	])('%j is of %j', (word, lemma) => {
		expect(meaningOf(word)?.lemma).toBe(lemma);
	});
});

describe('senseIn', () => {
	it.each([
		[
			'00001740 03 n 01 entity 0 003 ~ 1 n 0000 | that which is; "an example"  ',
			'that which is',
			'an example',
			[]
		],
		['1 00 a 02 aground(p) 0 ashore 0 000 | on the ground  ', 'on the ground', '', ['ashore']],
		['1 00 s 0a a 0 b 0 c 0 d 0 e 0 f 0 g 0 h 0 i 0 j 0 000 | ten', 'ten', '', ['a', 'b', 'c', 'd']]
	])('%s', (line, meaning, example, others) => {
		const lemma = line.includes('entity') ? 'entity' : 'aground';
		expect(senseIn(line, 'noun', lemma)).toMatchObject({ meaning, example, others });
	});
});
