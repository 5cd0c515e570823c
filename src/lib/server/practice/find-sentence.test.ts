import { describe, expect, it } from 'vitest';
import { QUESTIONS, TEXT } from '../attempts/testing.ts';
import { sha256, verify } from '../../engine/index.ts';
import type { Question } from '../../engine/types.ts';
import { asFindSentence } from './find-sentence.ts';

const [first] = QUESTIONS as [Question];
const as = (more: Partial<Question>) => ({ ...first, ...more }) as Question;
const answers = (text: string) =>
	[{ text, correct: true, why: 'so', origin: 'fixed', from: null }] as const;

describe('asFindSentence', () => {
	it.each([
		['a question', as({}), 'Find the sentence that answers this: Who said'],
		['typed words', as({ response: 'text', expects: 'words' } as Partial<Question>), 'Find the'],
		[
			'a statement',
			as({ kind: 'true-false', stem: 'True or false? “It rained.”', options: answers('False') }),
			'Find the sentence that tells whether this is true: “It rained.”'
		]
	])('asks %s of the article', (_, question, stem) => {
		const made = asFindSentence(question);
		expect(made?.stem).toContain(stem);
		expect(made?.options).toEqual([]);
		const article = { text: TEXT, sha256: sha256(TEXT) };
		expect(made && verify(made, article)).toEqual({ ok: true });
	});

	it.each([
		['a gap', as({ stem: 'Which name completes this? “____ said so.”' })],
		['no question', as({ stem: 'The sweep was carried out.' })],
		[
			'what is not stated',
			as({ kind: 'true-false', stem: '“It rained.”', options: answers('Not stated') })
		],
		['several to choose', as({ response: 'all' } as Partial<Question>)],
		['no proof', as({ evidence: [] })]
	])('refuses %s', (_, question) => {
		expect(asFindSentence(question)).toBeNull();
	});
});
