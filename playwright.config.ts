import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from './scripts/chromium.mjs';

export default defineConfig({
	testDir: 'tests',
	testMatch: ['e2e/**/*.test.ts', 'a11y/**/*.test.ts', 'faults/**/*.test.ts'],
	// Each test has an installation of its own, on a port of its own.
	fullyParallel: true,
	workers: 2,
	retries: 0,
	timeout: 600_000,
	expect: { timeout: 20_000 },
	forbidOnly: Boolean(process.env.CI),
	use: {
		browserName: 'chromium',
		launchOptions: { executablePath: findChromium(), args: chromiumArgs },
		// What cannot be clicked by then never can; without this the whole test would wait for its end.
		actionTimeout: 120_000,
		locale: 'en-GB',
		timezoneId: 'UTC',
		trace: 'retain-on-failure'
	}
});
