import { describe, expect, it } from 'vitest';
import { viewFor } from '../analyse.ts';
import { analyse } from '../index.ts';
import { isAgain } from './again.ts';
import type { DateFact } from '../types.ts';

const OPENING = 'The harbour of Larrow has a long history, and Owen Drake wrote a book about it.';

describe('isAgain', () => {
	it.each([
		['Drake left for Canada in 1938. He had travelled to Canada as a boy.', '1938', true],
		['Drake left for Canada in 1938. He had travelled to Norway as a boy.', '1938', false],
		['Drake left for Canada in 1938. Nora Kestrel moved to Canada as well.', '1938', false],
		['Drake published his book in 1954. He published a map as well.', '1954', false]
	])('of %s', (text, year, expected) => {
		const analysis = analyse(`${OPENING} ${text}`);
		const view = viewFor(analysis);
		const fact = analysis.facts.find(
			(f): f is DateFact => f.kind === 'date' && view.slice(f.quantity.span).includes(year)
		);
		expect(fact).toBeDefined();
		expect(fact && isAgain(view, fact)).toBe(expected);
	});
});
