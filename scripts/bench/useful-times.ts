import { chromium, type Browser, type Page } from '@playwright/test';
import { median } from '../../src/lib/measures/median.ts';
import { chromiumArgs, findChromium } from '../chromium.mjs';
import { cookiesAt } from './cookies.ts';
import { PAGE_NAMES, pathOf, type PageName } from './page-times.ts';
import type { SeededSchool } from './school.ts';
import type { Served } from './server.ts';
import type { TeacherAccount } from './teacher-account.ts';

/** Milliseconds from the click to a page that can be used. */
export interface UsefulTime {
	readonly median: number;
	readonly worst: number;
}

/** Of a page in a browser that never saw it, and in one that keeps its styles and scripts. */
export interface Visits {
	readonly first: UsefulTime;
	readonly cached: UsefulTime;
}

const TIMES = 10;
/** A page that nothing moves for so long stands, in milliseconds. */
const QUIET = 400;

/**
 * Milliseconds until teachers' pages are useful in Chromium at 1280 px: the latest of their largest
 * paint, their load event and the last change in the size of what they show.
 */
export async function usefulTimes(
	served: Served,
	teacher: TeacherAccount,
	school: SeededSchool
): Promise<Readonly<Record<PageName, Visits>>> {
	const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
	try {
		const times = {} as Record<PageName, Visits>;
		for (const name of PAGE_NAMES)
			times[name] = await visits(browser, served.origin + pathOf(name, school), teacher.cookie);
		return times;
	} finally {
		await browser.close();
	}
}

async function visits(browser: Browser, url: string, cookie: string): Promise<Visits> {
	const first: number[] = [];
	const cached: number[] = [];
	for (let run = -1; run < TIMES; run++) {
		const context = await browser.newContext({
			viewport: { width: 1280, height: 800 },
			serviceWorkers: 'block'
		});
		await context.addCookies(cookiesAt(url, cookie));
		const page = await context.newPage();
		await page.addInitScript(watchPage);
		const anew = await useful(page, url);
		const again = await useful(page, url);
		await context.close();
		if (run < 0) continue;
		first.push(anew);
		cached.push(again);
	}
	return { first: summary(first), cached: summary(cached) };
}

const summary = (times: readonly number[]): UsefulTime => ({
	median: Math.round(median(times)),
	worst: Math.round(Math.max(...times))
});

async function useful(page: Page, url: string): Promise<number> {
	await page.goto(url, { waitUntil: 'load' });
	return page.evaluate(async (quiet) => {
		const seen = () => (globalThis as unknown as { lastChange: number }).lastChange;
		while (performance.now() - seen() < quiet) await new Promise((go) => setTimeout(go, 50));
		const [navigation] = performance.getEntriesByType('navigation');
		return Math.max(seen(), (navigation as PerformanceNavigationTiming).loadEventStart);
	}, QUIET);
}

/** Runs in the page, before anything of its own: notes the moment of the last paint or change of size. */
function watchPage() {
	const world = globalThis as unknown as { lastChange: number };
	world.lastChange = 0;
	const note = (at: number) => (world.lastChange = Math.max(world.lastChange, at));
	new PerformanceObserver((list) => {
		for (const { startTime } of list.getEntries()) note(startTime);
	}).observe({ type: 'largest-contentful-paint', buffered: true });
	const sizes = new ResizeObserver(() => note(performance.now()));
	document.addEventListener('DOMContentLoaded', () => {
		for (const part of document.querySelectorAll('main, main table, main svg')) sizes.observe(part);
	});
}
