import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { FORMS } from '../../src/lib/server/attempts/testing.ts';
import type { FeedbackPolicy } from '../../src/lib/server/db/schema/quizzes.ts';
import { answerSomehow } from '../e2e/people.ts';
import type { Installation } from '../e2e/installation.ts';
import { openHall } from './hall.ts';
import { sitDown } from './pupil.ts';
import { ready, signIn } from './screen.ts';

/** What came to a browser: how many bytes were looked at, and what of it tells of a key. */
export interface Seen {
	readonly bytes: number;
	readonly leaks: readonly string[];
}

/** Explanations, rules, facts and ids of {@link FORMS}: no key stands without one of them. */
const VALUES = /(?:WHY|TAKEAWAY|RULE|FACT|HASH)-/;
/** Members of a question that tell its key or come with it, as HTML or JSON carries them. */
const MEMBERS = /\b(?:correct|evidence|takeaway|why|origin|accept|credit|distractor)["']?:/;

const HOUR = 3_600_000;

/** Remembers everything that comes to a browser, whatever asked for it. */
function listenTo(context: BrowserContext) {
	const texts: Promise<readonly [url: string, text: string]>[] = [];
	context.on('response', (response) => {
		const text = response.text().catch(() => '');
		texts.push(text.then((body) => [response.url(), body] as const));
	});
	return () => Promise.all(texts);
}

/** All that the browser keeps: the caches of the service worker, and its databases. */
const kept = (page: Page) =>
	page.evaluate(async () => {
		const texts: [string, string][] = [];
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const answer of await cache.matchAll()) texts.push([answer.url, await answer.text()]);
		}
		for (const { name = '' } of await indexedDB.databases()) {
			const opened = await new Promise<IDBDatabase>((resolve) => {
				const request = indexedDB.open(name);
				request.onsuccess = () => resolve(request.result);
			});
			for (const table of opened.objectStoreNames) {
				const all = await new Promise((resolve) => {
					const request = opened.transaction(table).objectStore(table).getAll();
					request.onsuccess = () => resolve(request.result);
				});
				texts.push([`${name}/${table}`, JSON.stringify(all)]);
			}
		}
		return texts;
	});

function look(texts: readonly (readonly [string, string])[]): Seen {
	const leaks = texts.flatMap(([url, text]) => {
		const code = url.includes('/_app/') || url.endsWith('service-worker.js');
		const found = VALUES.exec(text) ?? (code ? null : MEMBERS.exec(text));
		return found ? `${url}: ${text.slice(Math.max(0, found.index - 40), found.index + 80)}` : [];
	});
	return { bytes: texts.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0), leaks };
}

/**
 * Takes a quiz of every form under a policy, and looks at every byte that comes before the policy lets
 * keys out: to the end of the attempt, and beyond it to its result where that is kept back.
 *
 * @returns Also what came after that, where something may: by it a test knows that leaks would be seen.
 */
export async function takeUnder(
	policy: FeedbackPolicy,
	installation: Installation,
	browser: Browser
): Promise<{ readonly before: Seen; readonly after: Seen | null }> {
	const assignment = policy === 'after-close' ? { dueAt: Date.now() + HOUR } : {};
	const quiz = { feedback: policy, proof: true, sureness: true } as const;
	const hall = await openHall(installation, FORMS, { quiz, assignment });
	const pupil = await sitDown(hall, `Pupil ${policy}`);
	const context = await browser.newContext({ locale: 'en-GB', baseURL: installation.url });
	await signIn(context, hall, pupil);
	const heard = listenTo(context);
	const page = await context.newPage();
	await page.goto('/home');
	await page.goto(`/take/${pupil.attempt}`);
	await ready(page);
	for (let position = 0; position < FORMS.length; position++) {
		await answerSomehow(page);
		await expect(page.locator('.state')).toHaveText(/^Saved \d/);
		// Without a place a quiz goes on where nothing is answered yet.
		if (position % 3 === 0) await page.goto(`/take/${pupil.attempt}?q=${position + 1}`);
		await page.getByRole('button', { name: /Next question|Skip|To the end/ }).click();
		// The press is painted first: what it leads to is there a moment later.
		await expect(page.locator(`[aria-current="step"][value="${position + 1}"]`)).toHaveCount(0);
	}
	for (const path of [
		`/take/${pupil.attempt}/result`,
		`/api/assignments/${hall.assignmentId}/live`
	])
		await page.evaluate((to) => fetch(to).then((answer) => answer.text()), path);
	const during = [...(await heard()), ...(await kept(page))];
	const count = (await heard()).length;
	await page.goto(`/take/${pupil.attempt}?q=end`);
	await page.getByRole('button', { name: 'Hand in' }).click();
	await expect(page).toHaveURL(/\/result$/);
	// What a page that is left was still to be read of is gone, as it may be after a redirect: so once more.
	await page.waitForLoadState('networkidle');
	await page.reload({ waitUntil: 'networkidle' });
	await heard();
	await page.goto('/home');
	const after = [...(await heard()).slice(count), ...(await kept(page))];
	await context.close();
	const closed = policy === 'after-close' || policy === 'never';
	return closed
		? { before: look([...during, ...after]), after: null }
		: { before: look(during), after: look(after) };
}
