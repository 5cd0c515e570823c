import { describe, expect, it } from 'vitest';
import { readText } from './read.ts';

describe('datelines', () => {
	it.each<[string, string]>([
		['ORLE, March 23 (Reuters) - The council met on Monday.', 'The council met on Monday.'],
		['DOVER, Del. — Ada Lind won the vote.', 'Ada Lind won the vote.'],
		['(AP) — “We met,” she said.', '“We met,” she said.'],
		['NEW ORLE, Wexland (AP) -- Ada Lind won.', 'Ada Lind won.'],
		['NASA – the space agency – said no.', 'NASA – the space agency – said no.'],
		['ORLE - The council met.', 'ORLE - The council met.'],
		[
			'MPs, Lords and others — Many of them old — met.',
			'MPs, Lords and others — Many of them old — met.'
		]
	])('%s', (text, last) => {
		const { sentences } = readText(text);
		expect(text.slice(...(sentences.at(-1)?.span ?? [0, 0]))).toBe(last);
	});
});
