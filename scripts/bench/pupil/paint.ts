import type { BrowserContext, Page } from '@playwright/test';

/** Keeps in each new page when its largest part was painted. */
export async function watchPaint(context: BrowserContext): Promise<void> {
	await context.addInitScript(() => {
		const seen = window as unknown as { largest: number };
		seen.largest = 0;
		new PerformanceObserver((list) => {
			for (const { startTime } of list.getEntries()) seen.largest = startTime;
		}).observe({ type: 'largest-contentful-paint', buffered: true });
	});
}

/** Milliseconds from the start of a page to its largest paint, once nothing more is on its way. */
export async function largestPaint(page: Page, address: string): Promise<number> {
	await page.goto(address, { waitUntil: 'networkidle' });
	return Math.round(await page.evaluate(() => (window as unknown as { largest: number }).largest));
}

/**
 * The longest time from a press to the next paint while a few questions are answered, in ms, on a
 * processor so many times slower. The browser tells it in steps of 8.
 */
export async function slowestPress(page: Page, slower: number): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await page.evaluate(() => {
		const seen = window as unknown as { slowest: number };
		seen.slowest = 0;
		const observer = new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as PerformanceEventTiming[])
				if (entry.interactionId) seen.slowest = Math.max(seen.slowest, entry.duration);
		});
		// The types of the DOM do not know the threshold yet.
		const options: PerformanceObserverInit & { readonly durationThreshold: number } = {
			type: 'event',
			durationThreshold: 16
		};
		observer.observe(options);
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
	const options = page.locator('form#answer').getByRole('radio');
	for (let question = 0; question < 4; question++) {
		for (const place of [0, 1]) await options.nth(place).click();
		await page.getByRole('button', { name: 'Next question' }).click();
	}
	await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
	return page.evaluate(() => (window as unknown as { slowest: number }).slowest);
}
