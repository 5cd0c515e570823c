import { expect, test } from '../e2e/test.ts';
import { inputStates } from './input-states.ts';

// Not about time: only a test that hangs is ended, on a machine however busy.
test.setTimeout(1_500_000);

test('every input in every state, at every width and in every theme', async ({
	browser,
	installation
}) => {
	const { states, findings } = await inputStates(browser, installation);
	expect(findings).toEqual([]);
	// Ten questions in seven states, and how sure one is in the five before a verdict.
	expect(states).toBe((10 * 7 + 5) * 3 * 3);
});
