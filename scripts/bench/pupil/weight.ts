import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext, Page } from '@playwright/test';

/**
 * Brotli kilobytes of all JavaScript that a page has run by the time nothing more is on its way, inline
 * scripts included.
 *
 * @param then Leads from there to where it is weighed; what was loaded on the way counts.
 */
export async function weigh(
	context: BrowserContext,
	address: string,
	then: (page: Page) => Promise<void> = async () => {}
): Promise<number> {
	const page = await context.newPage();
	const scripts: Promise<Buffer>[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() === 'script') scripts.push(response.body());
	});
	await page.goto(address, { waitUntil: 'networkidle' });
	await then(page);
	await page.waitForLoadState('networkidle');
	const inline = await page.locator('script:not([src])').allTextContents();
	const parts = [...(await Promise.all(scripts)), ...inline.map((text) => Buffer.from(text))];
	await page.close();
	return parts.reduce((sum, part) => sum + brotliCompressSync(part).length, 0) / 1024;
}
