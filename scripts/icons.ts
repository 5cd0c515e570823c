/** `node scripts/icons.ts`: draws the icons of static/ in the sizes that devices ask for. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumArgs, findChromium } from './chromium.mjs';

const ICONS = [
	['icon', 192],
	['icon', 512],
	['icon-maskable', 192],
	['icon-maskable', 512],
	// Apple's devices round the corners themselves and know no transparency.
	['icon-maskable', 180]
] as const;

const folder = new URL('../static/', import.meta.url);
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
for (const [name, side] of ICONS) {
	const page = await browser.newPage({ viewport: { width: side, height: side } });
	const svg = readFileSync(new URL(`${name}.svg`, folder), 'utf8');
	await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw}</style>${svg}`);
	const png = await page.screenshot({ omitBackground: true });
	writeFileSync(
		new URL(`${side === 180 ? 'apple-touch-icon' : `${name}-${side}`}.png`, folder),
		png
	);
	await page.close();
}
await browser.close();
