import { describe, expect, it } from 'vitest';
import { readText } from '../text/read.ts';
import { ancestors, child, children, descendants, governs, isRel, root, subtree } from './tree.ts';

const TEXT = 'The old mayor said that the bridge would be closed.';
const [sentence] = readText(TEXT).sentences;
if (!sentence) throw new Error('There is no sentence.');
const at = (word: string): number => sentence.tokens.findIndex(({ text }) => text === word);
const words = (indices: readonly number[]): string =>
	indices.map((i) => sentence.tokens[i]?.text).join(' ');

describe('tree', () => {
	it('finds the root', () => {
		expect(words([root(sentence)])).toBe('said');
		expect(root({ tokens: [] })).toBe(-1);
	});

	it('finds dependents, of any or of given relations', () => {
		expect(words(children(sentence, at('mayor')))).toBe('The old');
		expect(words(children(sentence, at('said'), 'nsubj', 'ccomp'))).toBe('mayor closed');
		expect(child(sentence, at('closed'), 'nsubj')).toBe(at('bridge'));
		expect(child(sentence, at('closed'), 'obj')).toBe(-1);
	});

	it('takes a relation for its subtypes, and no relation for one that begins alike', () => {
		expect(isRel({ rel: 'nsubj:pass' }, 'nsubj')).toBe(true);
		expect(isRel({ rel: 'nsubj' }, 'nsubj:pass')).toBe(false);
		expect(isRel({ rel: 'conj' }, 'con')).toBe(false);
	});

	it('finds all that depends on a token, and its place', () => {
		const closed = at('closed');
		expect(words(descendants(sentence, closed))).toBe('that the bridge would be closed');
		expect(TEXT.slice(...subtree(sentence, closed))).toBe('that the bridge would be closed');
		expect(TEXT.slice(...subtree(sentence, at('mayor')))).toBe('The old mayor');
	});

	it('finds what governs a token', () => {
		expect(words(ancestors(sentence, at('the')))).toBe('the bridge closed said');
		expect(governs(sentence, at('closed'), at('the'))).toBe(true);
		expect(governs(sentence, at('mayor'), at('the'))).toBe(false);
	});
});
