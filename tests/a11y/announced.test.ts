import { awake, begin, join } from '../e2e/people.ts';
import { expect, test } from '../e2e/test.ts';
import { answerAllRight, formAt, giveEveryInput, OPEN_FOR } from './every-input.ts';
import { listen } from './heard.ts';

test('how an answer is saved, what it lacks, its verdict and the end of time are read out', async ({
	browserOf,
	installation
}) => {
	const page = await browserOf();
	await page.clock.install();
	const heard = await listen(page);
	const hear = (words: RegExp) =>
		expect.poll(async () => (await heard()).join('\n')).toMatch(words);
	await join(page, await giveEveryInput(installation.folder), 'Zoë');
	await begin(page);
	await awake(page);

	await formAt(page, 8).getByRole('button', { name: 'Check my answer' }).click();
	await hear(/^Choose an answer first\.$/m);
	await answerAllRight(page);
	await hear(/^Saving …$/m);
	await hear(/^Saved \d/m);
	await formAt(page, 8).getByRole('button', { name: 'Check my answer' }).click();
	await hear(/^Right\. .*Remember: /m);

	await page.context().setOffline(true);
	await formAt(page, 9).getByRole('radio').first().check();
	await hear(/^Waiting for the network, kept on this device$/m);
	await page.clock.fastForward(OPEN_FOR);
	await hear(/^Time is up\.$/m);
	await page.context().setOffline(false);
	await expect(page).toHaveURL(/\/result$/);
});
