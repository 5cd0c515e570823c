import { expect, test } from '../e2e/test.ts';
import { takeUnder } from './leaks.ts';

for (const policy of ['at-once', 'after-submit', 'after-close', 'never'] as const)
	test(`no byte tells of a key before its time: ${policy}`, async ({ installation, browser }) => {
		const { before, after } = await takeUnder(policy, installation, browser);
		expect(before.leaks).toEqual([]);
		expect(before.bytes).toBeGreaterThan(100_000);
		if (after) expect(after.leaks, 'keys are seen where they may be').not.toEqual([]);
	});
