import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import type { Answer } from '../../engine/types.ts';
import type { PublicQuestion } from '../../server/attempts/public-question.ts';
import AnswerInput from './AnswerInput.svelte';

const TEXT = 'First things first. Then the rest.';
const question = (parts: Partial<PublicQuestion>): PublicQuestion => ({
	position: 0,
	kind: 'own',
	skill: 'speakers',
	response: 'one',
	stem: 'What now?',
	options: [],
	prompts: [],
	expects: null,
	proof: false,
	points: 1,
	...parts
});

/** An input with the answer that a page would keep, and what it was told. */
async function input(parts: Partial<PublicQuestion>, more: { sureness?: boolean } = {}) {
	let answer: Answer = { chosen: [] };
	const typed: string[] = [];
	let led = 0;
	const props = () => ({
		question: question(parts),
		answer,
		labelledby: 'stem',
		text: TEXT,
		...more,
		onchange: (changed: Partial<Answer>) => {
			answer = { ...answer, ...changed };
			void screen.rerender(props());
		},
		ontype: (text: string) => typed.push(text),
		onlead: () => led++
	});
	const screen = await render(AnswerInput, props());
	return { screen, typed, answer: () => answer, led: () => led };
}

describe('AnswerInput', () => {
	it('chooses one of several with the arrow keys', async () => {
		const { screen, answer } = await input({ options: ['A thing', 'Another'] });
		await userEvent.tab();
		await userEvent.keyboard(' ');
		await userEvent.keyboard('{ArrowDown}');
		await expect.element(screen.getByRole('radio', { name: 'Another' })).toBeChecked();
		expect(answer().chosen).toEqual([1]);
	});

	it('chooses all, and takes one back', async () => {
		const { screen, answer } = await input({ response: 'all', options: ['A', 'B', 'C'] });
		await screen.getByRole('checkbox', { name: 'C' }).click();
		await screen.getByRole('checkbox', { name: 'A' }).click();
		expect(answer().chosen).toEqual([0, 2]);
		await screen.getByRole('checkbox', { name: 'C' }).click();
		expect(answer().chosen).toEqual([0]);
	});

	it('matches by a list for each line, named by it', async () => {
		const { screen, answer } = await input({
			response: 'match',
			prompts: ['He said so.', 'She did not.'],
			options: ['Reed', 'Calder']
		});
		await screen.getByRole('combobox', { name: 'She did not.' }).selectOptions('Calder');
		expect(answer().chosen).toEqual([-1, 1]);
		await screen.getByRole('combobox', { name: 'He said so.' }).selectOptions('Calder');
		expect(answer().chosen).toEqual([1, 1]);
		await screen.getByRole('combobox', { name: 'He said so.' }).selectOptions('');
		expect(answer().chosen).toEqual([-1, 1]);
	});

	it('puts in order by buttons, says where a line went, and keeps the focus on it', async () => {
		const { screen, answer } = await input({ response: 'order', options: ['One', 'Two', 'Three'] });
		expect(answer().chosen).toEqual([]);
		await expect.element(screen.getByRole('button', { name: 'Move up: One' })).toBeDisabled();
		await screen.getByRole('button', { name: 'Move down: One' }).click();
		expect(answer().chosen).toEqual([1, 0, 2]);
		await expect.element(screen.getByText('One: now 2 of 3.')).toBeInTheDocument();
		await expect.element(screen.getByRole('button', { name: 'Move down: One' })).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		expect(answer().chosen).toEqual([1, 2, 0]);
		// There it can go no further down: the other button of the line has the focus.
		await expect.element(screen.getByRole('button', { name: 'Move up: One' })).toHaveFocus();
	});

	it('takes typed words letter by letter', async () => {
		const { screen, typed } = await input({ response: 'text', expects: 'words' });
		await userEvent.type(screen.getByRole('textbox', { name: 'Your answer' }), 'Reed');
		expect(typed).toEqual(['R', 'Re', 'Ree', 'Reed']);
	});

	it('leads to the article for a sentence, and repeats what was chosen there', async () => {
		const { screen, led } = await input({ options: ['A', 'B'], proof: true });
		await expect.element(screen.getByText('No sentence chosen yet.')).toBeVisible();
		await screen.getByRole('link', { name: 'Choose it in the article' }).click();
		expect(led()).toBe(1);
		await screen.rerender({ answer: { chosen: [], sentence: [0, 19] } });
		await expect.element(screen.getByText('First things first.')).toBeVisible();
	});

	it('asks how sure one is only where told to', async () => {
		const plain = await input({ options: ['A'] });
		await expect.element(plain.screen.getByText('How sure are you?')).not.toBeInTheDocument();
		const { screen, answer } = await input({ options: ['A'] }, { sureness: true });
		await screen.getByRole('radio', { name: 'I think so' }).click();
		expect(answer()).toEqual({ chosen: [], sure: 2 });
	});
});
