import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { FORMS, school } from '../../src/lib/server/attempts/testing.ts';
import { newJoinCode } from '../../src/lib/server/classes/codes.ts';
import { openDatabase } from '../../src/lib/server/db/open.ts';
import { classes } from '../../src/lib/server/db/schema/classes.ts';
import type { QuizSettings } from '../../src/lib/server/db/schema/quizzes.ts';
import type { Installation } from './installation.ts';

/** Puts a class with a quiz of every form on record, before anybody has signed up; its join code. */
export async function giveEveryForm(
	{ folder }: Installation,
	quiz: Partial<QuizSettings>
): Promise<string> {
	const db = await openDatabase({ file: join(folder, 'readback.db') });
	await school(db, { questions: FORMS, quiz });
	const code = newJoinCode();
	await db.write((tx) => tx.update(classes).set({ joinCode: code }).run());
	await db.close();
	return code;
}

/** Words of the sentences that prove the answers of {@link FORMS}, in their order. */
export const PROOFS = [
	'Mayor Ines Calder',
	'14 boats',
	'Nobody digs',
	'A joint sweep',
	'14 boats',
	'Nobody digs',
	'14 boats',
	'Nobody digs'
];
/** The lines of the one to put in order, in their order. */
export const ORDER = [
	'The sweep was proposed',
	'It was turned down',
	'Operation Lantern began',
	'The Petrel was found'
];

/** The form of the question on show, where there is one at a time. */
const shownForm = (page: Page): Locator => page.locator('form#answer');

/** Gives the right answer to the question of {@link FORMS} that is on show, or in the form given. */
export async function answerRight(page: Page, position: number, form = shownForm(page)) {
	const choose = async (...options: readonly string[]) => {
		for (const name of options) await optionOf(page, name, form).check();
	};
	if (position === 0) await choose('Ines Calder');
	if (position === 1) await choose('Operation Lantern', 'the Petrel');
	if (position === 2) {
		await form.getByLabel('Nobody digs yet.').selectOption('Reed');
		await form.getByLabel('The dredgers will wait.').selectOption('Calder');
	}
	if (position === 3) await putInOrder(page);
	if (position === 5) await form.getByRole('textbox').fill('  mr tomas reed ');
	if (position === 6) await form.getByRole('textbox').fill('fourteen');
	if (position === 7) await choose('digs');
	const sentence = page.getByRole('radio', { name: PROOFS[position] });
	if (await sentence.count()) await sentence.check({ force: true });
	const sure = form.getByLabel(position % 2 ? 'I think so' : 'I am sure');
	if (await sure.count()) await sure.check();
}

/** An option of the question on show, or of the one in the form given. */
export const optionOf = (page: Page, name: string, form = shownForm(page)) => {
	const exact = { name, exact: true };
	return form.getByRole('radio', exact).or(form.getByRole('checkbox', exact));
};

/** Moves each line up to its place. */
async function putInOrder(page: Page) {
	const rows = page.locator('li[data-place]');
	for (const [place, words] of ORDER.entries())
		for (;;) {
			const shown = await rows.allInnerTexts();
			const at = shown.findIndex((row) => row.includes(words));
			if (at <= place) break;
			await page.getByRole('button', { name: `Move up: ${words}` }).click();
			await expect(rows.nth(at - 1)).toContainText(words);
		}
}
