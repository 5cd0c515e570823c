import { expect, it } from 'vitest';
import { isSlip } from './slips.ts';

it.each([
	['water', 'waters', true],
	['bauchtman', 'buchtmann', true],
	['hanson', 'hansen', true],
	['jordna', 'jordan', true],
	['price', 'price', false],
	['bell', 'ball', false],
	['stone', 'price', false],
	['waters', 'walters', true],
	['matthew', 'mathers', false],
	['fisher', 'usher', false]
])('%s for %s: %s', (a, b, slip) => {
	expect(isSlip(a, b)).toBe(slip);
});
