import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { awake, begin, join } from '../e2e/people.ts';
import { axeFindings, type Looks } from './axe.ts';
import {
	answerAllRight,
	answerAllWrong,
	checkAll,
	COUNT,
	formAt,
	giveEveryInput,
	OPEN_FOR
} from './every-input.ts';

/** What every input is looked at in. */
const LOOKS: Looks = { widths: [320, 768, 1280], themes: ['light', 'dark', 'contrast'] };
/** The questions, each with an input of its own, and how sure one is, which is asked with each. */
const INPUTS = COUNT + 1;
/** How sure one was is shown with the result, not with a verdict. */
const SETTLED_INPUTS = COUNT;

/** How an input can stand. */
export type InputState =
	'before' | 'chosen' | 'saved' | 'offline' | 'right' | 'wrong' | 'timed out';

/** What was looked at, and what is wrong with it. */
export interface StateFindings {
	/** Inputs times states times widths times themes. */
	readonly states: number;
	/** Each with its state, the width, the theme, the rule and the elements. */
	readonly findings: readonly string[];
}

/** A running installation: where it answers, and where its data is. */
interface Running {
	readonly url: string;
	readonly folder: string;
}

/**
 * Looks with axe at every input in every state, on a new installation: three pupils take a quiz that
 * has all of them on one page.
 *
 * @param onstate Called before each look, e.g. to tell how far it is.
 */
export async function inputStates(
	browser: Browser,
	running: Running,
	onstate: (state: InputState) => void = () => {}
): Promise<StateFindings> {
	let states = 0;
	const findings: string[] = [];
	const look = async (page: Page, state: InputState) => {
		onstate(state);
		const inputs = state === 'right' || state === 'wrong' ? SETTLED_INPUTS : INPUTS;
		states += inputs * LOOKS.widths.length * LOOKS.themes.length;
		for (const finding of await axeFindings(page, LOOKS)) findings.push(`${state}: ${finding}`);
	};
	const code = await giveEveryInput(running.folder);
	const person = async (
		name: string,
		act: (page: Page, context: BrowserContext) => Promise<void>
	) => {
		const context = await browser.newContext({ baseURL: running.url, locale: 'en-GB' });
		const page = await context.newPage();
		await page.clock.install();
		// An answer that is held back must stay so for as long as the looking takes.
		await page.addInitScript(() => {
			AbortSignal.timeout = () => new AbortController().signal;
		});
		await join(page, code, name);
		await begin(page);
		await awake(page);
		await act(page, context);
		await context.close();
	};

	await person('Zoë', async (page, context) => {
		await look(page, 'before');
		const release = await holdAnswers(context);
		await answerAllRight(page);
		await expect(page.getByText('Saving …')).toBeVisible();
		await look(page, 'chosen');
		release();
		await expect(page.getByText(/^Saved/)).toBeVisible();
		await look(page, 'saved');
		await context.setOffline(true);
		await answerAllWrong(page);
		await expect(page.getByText('Waiting for the network')).toBeVisible();
		await look(page, 'offline');
		await context.setOffline(false);
		await answerAllRight(page);
		await checkAll(page);
		await look(page, 'right');
	});
	await person('Amir', async (page) => {
		await answerAllWrong(page);
		await checkAll(page);
		await look(page, 'wrong');
	});
	await person('Mei', async (page, context) => {
		await answerAllWrong(page);
		await expect(page.getByText(/^Saved/)).toBeVisible();
		await context.setOffline(true);
		await formAt(page, 0).getByRole('radio').first().check();
		await page.clock.fastForward(OPEN_FOR);
		await expect(page.getByRole('alert')).toHaveText('Time is up.');
		await look(page, 'timed out');
	});
	return { states, findings };
}

/** Keeps every answer from the server, as a slow network does; returns how to let them go. */
async function holdAnswers(context: BrowserContext): Promise<() => void> {
	const gate = Promise.withResolvers<void>();
	await context.route('**/api/attempts/*/answers', async (route) => {
		await gate.promise;
		// Whoever leaves the page takes what is under way along.
		await route.continue().catch(() => {});
	});
	return () => gate.resolve();
}
