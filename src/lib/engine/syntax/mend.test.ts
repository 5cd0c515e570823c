import { describe, expect, it } from 'vitest';
import type { Token } from '../types.ts';
import { mend } from './mend.ts';

/** Tokens given as `word/tag<relation-head`, heads counted from 0. */
function tree(written: string): Token[] {
	return written.split(' ').map((part) => {
		const [, text = '', xpos = '', rel = '', head = ''] =
			/^(.+)\/(\S+?)<(\S+?)-(-?\d+)$/.exec(part) ?? [];
		const upos = /^NNP/.test(xpos)
			? 'PROPN'
			: /^NN/.test(xpos)
				? 'NOUN'
				: /^V/.test(xpos)
					? 'VERB'
					: /^W/.test(xpos)
						? 'PRON'
						: /\w/.test(xpos)
							? 'DET'
							: 'PUNCT';
		return {
			span: [0, 0],
			text,
			lemma: text === 'called' ? 'call' : text,
			upos,
			xpos,
			rel,
			head: Number(head)
		};
	});
}

const written = (tokens: readonly Token[]): string =>
	tokens.map(({ text, xpos, rel, head }) => `${text}/${xpos}<${rel}-${head}`).join(' ');

describe('mend', () => {
	it.each([
		[
			'a title at the start is a name',
			'Transport/VB<nsubj-3 Minister/NNP<nmod-2 Vance/NNP<nsubj-3 spoke/VBD<root--1',
			'Transport/NNP<compound-1 Minister/NNP<nmod-2 Vance/NNP<nsubj-3 spoke/VBD<root--1'
		],
		[
			'what he is belongs to the name',
			'shouted/VBD<root--1 the/DT<det-2 fireman/NN<obj-0 Luke/NNP<obj-0',
			'shouted/VBD<root--1 the/DT<det-3 fireman/NN<compound-3 Luke/NNP<obj-0'
		],
		[
			'what is put in between commas is no relative clause',
			'roads/NNS<nsubj-5 ,/,<punct-0 people/NNS<nsubj-3 say/VBP<acl:relcl-0 ,/,<punct-0 close/VBP<root--1',
			'roads/NNS<nsubj-5 ,/,<punct-0 people/NNS<nsubj-3 say/VBP<parataxis-5 ,/,<punct-0 close/VBP<root--1'
		],
		[
			'who calls on somebody is the subject',
			'unions/NNS<root--1 called/VBN<acl-0 on/IN<case-3 firms/NNS<obl-1 ./.<punct-0',
			'unions/NNS<nsubj-1 called/VBD<root--1 on/IN<case-3 firms/NNS<obl-1 ./.<punct-1'
		],
		[
			'the halves of a name are one',
			'Ada/NNP<nsubj-3 -/-<punct-0 Lind/NNP<nsubj-3 spoke/VBD<root--1',
			'Ada/NNP<nsubj-3 -/-<punct-0 Lind/NNP<flat-0 spoke/VBD<root--1'
		]
	])('%s', (_name, before, after) => {
		expect(written(mend(tree(before)))).toBe(after);
	});

	it.each([
		['a command', 'Ask/VB<root--1 Vance/NNP<obj-0'],
		[
			'a relative clause with its word',
			'roads/NNS<nsubj-5 ,/,<punct-0 which/WDT<nsubj-3 lead/VBP<acl:relcl-0 ,/,<punct-0 close/VBP<root--1'
		],
		['a caption', 'unions/NNS<root--1 called/VBN<acl-0 heroes/NNS<obj-1']
	])('leaves %s as it is', (_name, text) => {
		expect(written(mend(tree(text)))).toBe(text);
	});
});
