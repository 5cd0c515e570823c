import type { Page } from '@playwright/test';
import { axeFindings } from './axe.ts';

/** What axe finds on a screen of teachers or visitors, on a phone and a desk, in light and dark. */
export const findings = (page: Page): Promise<string[]> =>
	axeFindings(page, { widths: [390, 1280], themes: ['light', 'dark'] });

/** The same on a screen of pupils, who have high contrast too. */
export const pupilFindings = (page: Page): Promise<string[]> =>
	axeFindings(page, { widths: [320, 768, 1280], themes: ['light', 'dark', 'contrast'] });
