import { describe, expect, it } from 'vitest';
import { viewFor } from '../analyse.ts';
import { analyse } from '../index.ts';
import { isCountedTwice } from './counted-twice.ts';

const OPENING =
	'The museum of Larrow sold posters twice to pay for its roof, its director Nora Kestrel said on Monday.';

describe('isCountedTwice', () => {
	it.each([
		['It sold 70,000 posters in spring. It sold 40,000 posters in autumn.', '70,000', true],
		['It sold 70,000 posters in spring. It sold 400 tickets in autumn.', '70,000', false],
		['It sold 70,000 posters in spring. The 70,000 posters were blue.', '70,000', false],
		['About 58 percent of visitors bought one. Only 12 percent bought two.', '58', true],
		['It sold 70,000 posters in spring.', '70,000', false]
	])('of %s finds %s: %s', (text, figure, expected) => {
		const view = viewFor(analyse(`${OPENING} ${text}`));
		const quantity = view.quantities.find(({ span }) => view.slice(span).includes(figure));
		expect(quantity).toBeDefined();
		expect(quantity && isCountedTwice(view, quantity)).toBe(expected);
	});
});
