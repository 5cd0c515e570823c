import { describe, expect, it } from 'vitest';
import type { Upos } from '../types.ts';
import { lemmaOf } from './lemma.ts';
import { theModel } from './model.ts';

const TABLE: readonly (readonly [string, string, string])[] = [
	['said', 'VERB|VBD', 'say'],
	['told', 'VERB|VBD', 'tell'],
	['went', 'VERB|VBD', 'go'],
	['underwent', 'VERB|VBD', 'undergo'],
	['fled', 'VERB|VBD', 'flee'],
	['was', 'AUX|VBD', 'be'],
	["'s", 'AUX|VBZ', 'be'],
	['’ve', 'AUX|VBP', 'have'],
	['called', 'VERB|VBN', 'call'],
	['stopped', 'VERB|VBD', 'stop'],
	['hoped', 'VERB|VBD', 'hope'],
	['controlled', 'VERB|VBD', 'control'],
	['created', 'VERB|VBN', 'create'],
	['smuggled', 'VERB|VBN', 'smuggle'],
	['denied', 'VERB|VBD', 'deny'],
	['died', 'VERB|VBD', 'die'],
	['making', 'VERB|VBG', 'make'],
	['adding', 'VERB|VBG', 'add'],
	['developing', 'VERB|VBG', 'develop'],
	['pushes', 'VERB|VBZ', 'push'],
	['carries', 'VERB|VBZ', 'carry'],
	['goes', 'VERB|VBZ', 'go'],
	['be', 'AUX|VB', 'be'],
	['cartels', 'NOUN|NNS', 'cartel'],
	['countries', 'NOUN|NNS', 'country'],
	['movies', 'NOUN|NNS', 'movie'],
	['houses', 'NOUN|NNS', 'house'],
	['boxes', 'NOUN|NNS', 'box'],
	['women', 'NOUN|NNS', 'woman'],
	['children', 'NOUN|NNS', 'child'],
	['crisis', 'NOUN|NN', 'crisis'],
	['boss', 'NOUN|NN', 'boss'],
	['larger', 'ADJ|JJR', 'large'],
	['bigger', 'ADJ|JJR', 'big'],
	['easiest', 'ADJ|JJS', 'easy'],
	['best', 'ADJ|JJS', 'good'],
	['Trump', 'PROPN|NNP', 'Trump'],
	['Republicans', 'PROPN|NNPS', 'Republican'],
	['The', 'DET|DT', 'the'],
	['n’t', 'PART|RB', 'not']
];

describe('lemmaOf', () => {
	it.each(TABLE)('%s %s is of %s', (form, tag, lemma) => {
		const [upos, xpos] = tag.split('|') as [Upos, string];
		const { lemmas, rows } = theModel().model;
		expect(lemmaOf(form, upos, xpos, { exceptions: lemmas, known: rows })).toBe(lemma);
	});
});
