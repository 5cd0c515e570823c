import { answerRight, giveEveryForm } from '../e2e/every-form.ts';
import { begin, join } from '../e2e/people.ts';
import { expect, test } from '../e2e/test.ts';
import { findings } from './findings.ts';

// Not about time: only a test that hangs is ended, on a machine however busy.
test.setTimeout(1_500_000);

test('every form of question, answered, checked and in the result', async ({
	browserOf,
	installation
}) => {
	const settings = { feedback: 'at-once', proof: true, sureness: true } as const;
	const page = await browserOf();
	await join(page, await giveEveryForm(installation, settings), 'Zoë');
	await begin(page);
	for (let position = 0; position < 8; position++)
		await test.step(`question ${position + 1}`, async () => {
			await answerRight(page, position);
			expect(await findings(page)).toEqual([]);
			await page.getByRole('button', { name: 'Check my answer' }).click();
			await expect(page.getByRole('button', { name: 'Show me the place' })).toBeVisible();
			expect(await findings(page)).toEqual([]);
			await page.getByRole('button', { name: /Next question|To the end/ }).click();
		});
	await page.getByRole('button', { name: 'Hand in' }).click();
	await expect(page).toHaveURL(/\/result$/);
	expect(await findings(page)).toEqual([]);
});
