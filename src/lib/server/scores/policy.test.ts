import { describe, expect, it } from 'vitest';
import { visibilityOf } from './policy.ts';

const open = { submittedAt: null, dueAt: 1000 };
const handedIn = { submittedAt: 500, dueAt: 1000 };

describe('visibilityOf', () => {
	it.each([
		['at-once', open, 600, { visible: false, until: 'submit' }],
		['at-once', handedIn, 600, { visible: true }],
		['after-submit', open, 2000, { visible: false, until: 'submit' }],
		['after-submit', handedIn, 600, { visible: true }],
		['after-close', open, 2000, { visible: false, until: 'submit' }],
		['after-close', handedIn, 999, { visible: false, until: 'close', at: 1000 }],
		['after-close', handedIn, 1000, { visible: true }],
		['after-close', { submittedAt: 500, dueAt: null }, 600, { visible: true }],
		['never', open, 600, { visible: false, until: 'never' }],
		['never', handedIn, 9_999_999, { visible: false, until: 'never' }]
	] as const)('%s, %o at %d', (policy, attempt, now, expected) => {
		expect(visibilityOf(policy, attempt, now)).toEqual(expected);
	});
});
