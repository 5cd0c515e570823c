import { expect, type BrowserContext, type Page } from '@playwright/test';
import { cookiesAt } from '../../scripts/bench/cookies.ts';
import type { AnswerReply } from '../../src/lib/server/attempts/reply.ts';
import type { Hall } from './hall.ts';
import type { Pupil } from './pupil.ts';
import type { Acknowledged, Sat } from './tally.ts';

/** A pupil's quiz in a browser. */
export interface Screen {
	readonly page: Page;
	/** Chooses an option of a question, going there first. */
	answer(position: number, option: string): Promise<void>;
	/** Waits until the screen says that everything is saved. */
	saved(): Promise<void>;
	/** Whether an option of a question is the chosen one, as the screen shows it. */
	shows(position: number, option: string): Promise<void>;
	handIn(): Promise<void>;
}

/** What a pupil with one or more screens did. */
export interface Desk {
	readonly pupil: Pupil;
	readonly last: Map<number, string>;
	open(context: BrowserContext): Promise<Screen>;
	sat(): Promise<Sat>;
}

/** Gives a browser the session of a pupil. */
export async function signIn(context: BrowserContext, { installation }: Hall, { cookie }: Pupil) {
	await context.addCookies(cookiesAt(installation.url, cookie));
}

/** The desk of a pupil; each of her screens counts what is acknowledged to it. */
export function deskOf(hall: Hall, pupil: Pupil): Desk {
	const last = new Map<number, string>();
	const replies: Promise<Acknowledged | null>[] = [];

	function listen(page: Page) {
		page.on('response', (response) => {
			if (!response.url().endsWith('/answers') || !response.ok()) return;
			// A page that is left takes its answers with it: what it was told then, it never saw.
			const reply = response.json().catch(() => null) as Promise<AnswerReply | null>;
			replies.push(reply.then((told) => (told?.outcome === 'saved' ? told.answer : null)));
		});
	}

	return {
		pupil,
		last,
		async open(context) {
			const page = await context.newPage();
			listen(page);
			await page.goto(`${hall.installation.url}/take/${pupil.attempt}`);
			return screenOf(page, hall, last);
		},
		async sat() {
			const told = await Promise.all(replies);
			return { pupil, last, acknowledged: told.filter((one) => one !== null) };
		}
	};
}

function screenOf(page: Page, { count }: Hall, last: Map<number, string>): Screen {
	const option = (name: string) => page.locator('form#answer').getByRole('radio', { name });
	const go = (position: number) =>
		page.locator(`button[name="go"][value="${position + 1}"]`).first();
	async function lead(position: number) {
		await go(position).click();
		await expect(go(position)).toHaveAttribute('aria-current', 'step');
	}
	const saved = () => expect(page.locator('.state')).toHaveText(/^Saved \d/);
	return {
		page,
		saved,
		async answer(position, text) {
			await lead(position);
			last.set(position, text);
			// A newer answer of another window may take its place before anybody could look.
			await option(text).click();
		},
		async shows(position, text) {
			await lead(position);
			await expect(option(text)).toBeChecked();
		},
		async handIn() {
			await lead(count - 1);
			await page.getByRole('button', { name: 'To the end' }).click();
			await page.getByRole('button', { name: 'Hand in' }).click();
			await expect(page).toHaveURL(/\/result$/);
		}
	};
}

/** Waits until the quiz that is open would open without a network. */
export async function ready(page: Page) {
	const isKept = () =>
		page.evaluate(async () => {
			const kept = await caches.match(location.pathname);
			const loaded = performance
				.getEntriesByType('resource')
				.filter(({ name }) => name.includes('/_app/'));
			const files = await Promise.all(loaded.map(({ name }) => caches.match(name)));
			return kept !== undefined && loaded.length > 0 && files.every(Boolean);
		});
	await expect.poll(isKept, { timeout: 60_000 }).toBe(true);
}
