import { answerRight, giveEveryForm, optionOf } from './every-form.ts';
import { awake, begin, join } from './people.ts';
import { expect, test } from './test.ts';

const SETTINGS = { proof: true, sureness: true, shuffleQuestions: false };

for (const script of [true, false])
	for (const feedback of ['after-submit', 'at-once'] as const)
		test(`a question of every form is answered, proved and marked, ${feedback}, ${script ? 'with' : 'without'} a script`, async ({
			browserOf,
			installation
		}) => {
			const code = await giveEveryForm(installation, { ...SETTINGS, feedback });
			const page = await browserOf({
				javaScriptEnabled: script,
				...(script && feedback === 'at-once' ? { viewport: { width: 390, height: 844 } } : {})
			});
			await join(page, code, 'Zoë');
			await begin(page);
			for (let position = 0; position < 8; position++) {
				await answerRight(page, position);
				if (feedback === 'at-once') {
					await page.getByRole('button', { name: 'Check my answer' }).click();
					await expect(page.getByRole('status').getByText(/You know it|Right/)).toBeVisible();
					await expect(page.locator('mark.proof').first()).toBeAttached();
				}
				await page.getByRole('button', { name: /Next question|To the end/ }).click();
				await expect(page.locator(`[aria-current="step"][value="${position + 1}"]`)).toHaveCount(0);
			}
			await expect(page.getByText('8 of 8 answered')).toBeVisible();
			await page.getByRole('button', { name: 'Hand in' }).click();
			await expect(page).toHaveURL(/\/result$/);
			await expect(page.locator('main')).toContainText('8 of 8');
			await expect(page.getByText('Every answer was right.')).toBeVisible();
			await expect(page.getByRole('row', { name: 'I am sure 4 4' })).toBeVisible();
			await expect(page.getByText('You know it').first()).toBeAttached();
		});

test('an answer and its proof come back after a reload, and tell a guess from knowing', async ({
	browserOf,
	installation
}) => {
	const code = await giveEveryForm(installation, { ...SETTINGS, feedback: 'after-submit' });
	const page = await browserOf();
	await join(page, code, 'Amir');
	await begin(page);
	await awake(page);

	await test.step('with the keyboard alone', async () => {
		await optionOf(page, 'Ines Calder').focus();
		await page.keyboard.press('Space');
		await page.getByRole('link', { name: 'Choose it in the article' }).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('radio', { name: /^Mayor Ines Calder/ })).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(page.getByRole('radio', { name: /^“Nobody digs/ })).toBeChecked();
	});
	await expect(page.getByText(/^Saved/)).toBeVisible();
	await page.goto(page.url().replace(/\?.*$/, '') + '?q=1');
	await expect(optionOf(page, 'Ines Calder')).toBeChecked();
	await expect(page.getByRole('radio', { name: /^“Nobody digs/ })).toBeChecked();

	await awake(page);
	await page.getByRole('button', { name: 'Question 4' }).click();
	const first = await page.locator('li[data-place] .text').first().innerText();
	await page.getByRole('button', { name: `Move down: ${first}` }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText(`${first}: now 2 of 4.`)).toBeAttached();
	await expect(page.getByRole('button', { name: `Move down: ${first}` })).toBeFocused();
	await page.getByRole('button', { name: 'Question 6' }).click();
	await page.getByRole('textbox').fill('the man of the harbour');
	await page.getByRole('button', { name: 'Question 1', exact: false }).first().click();
	await expect(page.getByText(/^Saved/)).toBeVisible();
	await page.goto(page.url().replace(/\?.*$/, '?q=6'));
	await expect(page.getByRole('textbox')).toHaveValue('the man of the harbour');

	await page.goto(page.url().replace(/\?.*$/, '?q=end'));
	await expect(
		page.getByText('Choose the sentence in the article that proves it, too.').first()
	).toBeVisible();
	await page.getByRole('button', { name: 'Hand in' }).click();
	await expect(page).toHaveURL(/\/result$/);
	await expect(page.getByText('Lucky guess').first()).toBeVisible();
	await expect(page.getByText(/One answer waits for your teacher/)).toBeVisible();
});

test('what is chosen before the page is awake stays chosen while it wakes', async ({
	browserOf,
	installation
}) => {
	const code = await giveEveryForm(installation, { ...SETTINGS, feedback: 'after-submit' });
	const page = await browserOf();
	await join(page, code, 'Mei');
	await begin(page);
	const gate = Promise.withResolvers<void>();
	await page.route('**/_app/**/*.js', async (route) => {
		await gate.promise;
		await route.continue();
	});
	// A store that never opens: waking up must not need it to show what was chosen.
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			(globalThis as unknown as { asked: boolean }).asked = true;
			return new EventTarget() as IDBOpenDBRequest;
		};
	});
	await page.reload({ waitUntil: 'commit' });
	const option = optionOf(page, 'Ines Calder');
	await option.check();
	const stayed = option.evaluate(async (input: HTMLInputElement) => {
		while (input.checked && !('asked' in globalThis))
			await new Promise((go) => requestAnimationFrame(go));
		return input.checked;
	});
	gate.resolve();
	expect(await stayed).toBe(true);
});
