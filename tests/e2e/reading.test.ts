import type { Page } from '@playwright/test';
import { addArticle, assign, begin, join, makeClass, makeQuiz, signUp } from './people.ts';
import { expect, test } from './test.ts';

/** Moves the focus by Tab to what matches, however far it is. */
async function tabTo(page: Page, selector: string) {
	for (let presses = 0; presses < 120; presses++) {
		if (await page.locator(selector).evaluate((element) => element === document.activeElement))
			return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`The keyboard does not lead to ${selector}`);
}

/** Presses a tool of the article by keyboard. */
async function openTool(page: Page, name: string) {
	await page.locator(`#reading-tool-${name}`).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('#reading-panel')).toBeVisible();
}

const root = (page: Page) => page.locator('html');
const panel = (page: Page) => page.locator('#reading-panel');

test('an article is read one’s own way, by keyboard, and so on every device', async ({
	browserOf
}) => {
	const teacher = await browserOf();
	await teacher.goto('/sign-up');
	await signUp(teacher, 'Ms Okafor', 'okafor@school.example');
	await addArticle(teacher);
	await makeQuiz(teacher, 3);
	const group = await makeClass(teacher, 'Year 9');
	await assign(teacher, group.id, /Night ferry/);

	const pupil = await browserOf();
	const words = await join(pupil, group.code, 'Zoë');
	await begin(pupil);
	await expect(pupil.locator('#reading-tool-find')).toBeVisible();

	await test.step('text and colours', async () => {
		await openTool(pupil, 'settings');
		await tabTo(pupil, '#reading-theme');
		await pupil.keyboard.type('Sep');
		await expect(root(pupil)).toHaveAttribute('data-theme', 'sepia');
		await pupil.keyboard.press('Tab');
		await pupil.keyboard.type('Large');
		await expect(root(pupil)).toHaveAttribute('data-size', 'large');
		await tabTo(pupil, '#reading-ruler');
		await pupil.keyboard.type('On');
		await expect(panel(pupil).getByRole('status')).toHaveText('Saved.');
		await pupil.keyboard.press('Escape');
		await expect(panel(pupil)).toHaveCount(0);
		await expect(pupil.locator('#reading-tool-settings')).toBeFocused();
		const ruler = pupil.getByRole('slider', { name: /ruler/i });
		const before = Number(await ruler.getAttribute('aria-valuenow'));
		await ruler.focus();
		await pupil.keyboard.press('ArrowDown');
		await expect(ruler).toHaveAttribute('aria-valuenow', String(before + 1));
	});

	await test.step('find', async () => {
		await openTool(pupil, 'find');
		await pupil.keyboard.type('GULL  island');
		await expect(panel(pupil).getByRole('status')).toHaveText(/^1 of [2-9]/);
		await pupil.keyboard.press('Enter');
		await expect(panel(pupil).getByRole('status')).toHaveText(/^2 of/);
		await pupil.keyboard.press('Escape');
	});

	await test.step('a mark and a note', async () => {
		await openTool(pupil, 'mark');
		await panel(pupil).getByRole('button', { name: 'Next sentence' }).focus();
		for (let steps = 0; steps < 4; steps++) await pupil.keyboard.press('Enter');
		await panel(pupil).getByRole('button', { name: 'Green, straight line' }).focus();
		await pupil.keyboard.press('Enter');
		await expect(pupil.locator('mark.leaf').first()).toBeVisible();
		await tabTo(pupil, '#reading-note');
		await pupil.keyboard.type('Who says so?');
		await pupil.keyboard.press('Tab');
		await pupil.keyboard.press('Enter');
		await expect(panel(pupil).getByText('The note is saved.')).toBeVisible();
		await pupil.keyboard.press('Escape');
	});

	await test.step('the meaning of a word', async () => {
		await openTool(pupil, 'word');
		await tabTo(pupil, '#reading-word');
		await pupil.keyboard.type('divers');
		await pupil.keyboard.press('Enter');
		await expect(panel(pupil).getByText('Here it means')).toBeVisible();
		await expect(panel(pupil)).toContainText('underwater');
	});

	await test.step('nothing reads aloud where nobody allowed it', async () => {
		await expect(pupil.locator('#reading-tool-listen')).toHaveCount(0);
	});

	await test.step('all of it is there on another device, before any script runs', async () => {
		const address = pupil.url();
		for (const javaScriptEnabled of [true, false]) {
			const other = await browserOf({ javaScriptEnabled });
			await other.goto(`/sign-in?code=${group.code}`);
			await other.getByLabel('Class code').fill(group.code);
			await other.getByLabel('Your name').fill('zoe');
			await other.getByLabel('Your three words').fill(words);
			await other.getByRole('button', { name: 'Sign in as a pupil' }).click();
			await expect(other).toHaveURL(/\/home$/);
			await other.goto(address);
			await expect(root(other)).toHaveAttribute('data-theme', 'sepia');
			await expect(root(other)).toHaveAttribute('data-size', 'large');
			await expect(other.locator('mark.leaf').first()).toBeVisible();
			await expect(other.getByText('Who says so?')).toBeVisible();
			await other.goto('/words');
			await expect(other.getByText('diver', { exact: true })).toBeVisible();
		}
	});

	await test.step('without a script, the settings are a form', async () => {
		const plain = await browserOf({ javaScriptEnabled: false });
		await plain.goto('/samples/apollo-13');
		await plain.getByRole('button', { name: /quiz/i }).first().click();
		await expect(plain).toHaveURL(/\/take\//);
		const address = plain.url();
		await plain.getByRole('button', { name: /Text and colours/ }).click();
		await plain.getByLabel('Colours', { exact: true }).selectOption('contrast');
		await plain.getByRole('button', { name: 'Save' }).click();
		await expect(plain).toHaveURL(address);
		await expect(root(plain)).toHaveAttribute('data-theme', 'contrast');
	});
});

test('the place in the article is kept over a refresh, and on a phone from part to part', async ({
	browserOf
}) => {
	const page = await browserOf({ viewport: { width: 390, height: 844 } });
	await page.goto('/samples/apollo-13');
	await page.getByRole('button', { name: /quiz/i }).first().click();
	await expect(page.locator('#reading-tool-find')).toBeVisible();
	const pane = page.locator('section.reading');
	// By its words: a font that comes late moves them all.
	const place = () =>
		pane.evaluate((element) => {
			const { top } = element.getBoundingClientRect();
			const lines = [...element.querySelectorAll('p')];
			const first = lines.find((line) => line.getBoundingClientRect().bottom > top + 100);
			return first?.textContent?.slice(0, 60);
		});
	const start = await place();
	await pane.evaluate((element) => element.scrollTo({ top: 700, behavior: 'instant' }));
	const read = await place();
	expect(read).not.toBe(start);
	await page.getByRole('link', { name: /^Question 1/ }).click();
	await page.getByRole('link', { name: 'Article', exact: true }).click();
	await expect.poll(place).toBe(read);
	// A swipe takes its time.
	await expect.poll(() => pane.evaluate((it) => it.getBoundingClientRect().left)).toBe(0);
	await page.reload();
	await expect(page.locator('#reading-tool-find')).toBeVisible();
	await expect.poll(place).toBe(read);
});
