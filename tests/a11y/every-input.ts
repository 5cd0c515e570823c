import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { FORMS, QUESTIONS, school } from '../../src/lib/server/attempts/testing.ts';
import { newJoinCode } from '../../src/lib/server/classes/codes.ts';
import { HOUR } from '../../src/lib/server/db/clock.ts';
import { openDatabase } from '../../src/lib/server/db/open.ts';
import { classes } from '../../src/lib/server/db/schema/classes.ts';
import type { Question } from '../../src/lib/engine/types.ts';
import { answerRight, optionOf } from '../e2e/every-form.ts';

/** What is asked: the questions of every form, then one of one and one of true and false. */
const ASKED: readonly Question[] = [...FORMS, QUESTIONS[0], QUESTIONS[3]].filter(
	(question) => question !== undefined
);
/** How many questions are on the page. */
export const COUNT = ASKED.length;
/** How long after its making the quiz closes, in ms: soon enough for a clock to be shown. */
export const OPEN_FOR = 2 * HOUR;

/** Puts a class with a quiz that has every input on one page, checked at once, on record; its join code. */
export async function giveEveryInput(folder: string): Promise<string> {
	const db = await openDatabase({ file: join(folder, 'readback.db') });
	await school(db, {
		questions: ASKED,
		quiz: { feedback: 'at-once', sureness: true, paging: 'all', shuffleQuestions: false },
		assignment: { dueAt: Date.now() + OPEN_FOR }
	});
	const code = newJoinCode();
	await db.write((tx) => tx.update(classes).set({ joinCode: code }).run());
	await db.close();
	return code;
}

/** The form of the question at a place. */
export const formAt = (page: Page, position: number) => page.locator(`form#answer-${position}`);

/** Chooses a sentence of the article for the question at a place. */
async function pickSentence(page: Page, position: number, words: string) {
	await formAt(page, position)
		.getByRole('link', { name: /in the article$/ })
		.click();
	await page.getByRole('radio', { name: words }).check({ force: true });
}

/** Gives every question its right answer. */
export async function answerAllRight(page: Page) {
	for (let position = 0; position < FORMS.length; position++)
		await answerRight(page, position, formAt(page, position));
	await pickSentence(page, 0, 'Mayor Ines Calder');
	await pickSentence(page, 4, '14 boats');
	await optionOf(page, 'Tomas Reed', formAt(page, 8)).check();
	await optionOf(page, 'False', formAt(page, 9)).check();
	await sure(page, 'I am sure');
}

/** Gives every question a wrong answer. */
export async function answerAllWrong(page: Page) {
	const form = (position: number) => formAt(page, position);
	await optionOf(page, 'the navy', form(0)).check();
	await pickSentence(page, 0, 'A joint sweep');
	await optionOf(page, 'Operation Harbour', form(1)).check();
	for (const line of await form(2).getByRole('combobox').all()) await line.selectOption('Yusuf');
	await answerRight(page, 3, form(3));
	await form(3)
		.getByRole('button', { name: /^Move down/ })
		.first()
		.click();
	await pickSentence(page, 4, 'A joint sweep');
	await form(5).getByRole('textbox').fill('Ines Calder');
	await form(6).getByRole('textbox').fill('9 boats');
	await optionOf(page, 'swims', form(7)).check();
	await optionOf(page, 'Amina Yusuf', form(8)).check();
	await optionOf(page, 'True', form(9)).check();
	await sure(page, 'I guessed');
}

async function sure(page: Page, words: string) {
	for (let position = 0; position < COUNT; position++)
		await formAt(page, position).getByLabel(words).check();
}

/** Has every answer checked, and waits for the verdicts. */
export async function checkAll(page: Page) {
	for (let position = 0; position < COUNT; position++) {
		await formAt(page, position).getByRole('button', { name: 'Check my answer' }).click();
		await expect(formAt(page, position).getByText('Show me the place')).toBeVisible();
	}
}
