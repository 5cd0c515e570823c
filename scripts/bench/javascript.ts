import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { chromiumArgs, findChromium } from '../chromium.mjs';
import { guests } from './guests.ts';
import { serve } from './server.ts';
import { rounded } from './timing.ts';
import type { Findings } from './types.ts';

const PORT = 4620;

/** Brotli kilobytes of all JavaScript that a browser runs for a page, inline scripts included. */
export async function javascriptBench(): Promise<Findings> {
	const served = await serve(PORT);
	const [taker] = await guests(served.origin, 1);
	const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
	const context = await browser.newContext({ extraHTTPHeaders: { cookie: taker?.cookie ?? '' } });
	const weigh = async (path: string) => {
		const page = await context.newPage();
		const scripts: Promise<Buffer>[] = [];
		page.on('response', (response) => {
			if (response.request().resourceType() === 'script') scripts.push(response.body());
		});
		await page.goto(served.origin + path, { waitUntil: 'networkidle' });
		const inline = await page.locator('script:not([src])').allTextContents();
		const parts = [...(await Promise.all(scripts)), ...inline.map((text) => Buffer.from(text))];
		await page.close();
		return parts.reduce((sum, part) => sum + brotliCompressSync(part).length, 0) / 1024;
	};
	const take = await weigh(`/take/${taker?.attempt}`);
	const landing = await weigh('/');
	await browser.close();
	await served.stop();
	return {
		figures: { js_take_br_kb: rounded(take, 1), js_landing_br_kb: rounded(landing, 1) },
		notes: ['JavaScript is all that the browser fetched or found inline, in Brotli kilobytes.']
	};
}
