/** `npm test`: everything that holds the project, in the order in which it fails fastest. */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureBuilt, ensureInstalled, run } from './setup.mjs';

const reports = mkdtempSync(join(tmpdir(), 'readback-tests-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

/** @param {string} file */
const report = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

ensureInstalled();
ensureChromium();
run('npm', ['run', '--silent', 'check'], 'Types');
run('npm', ['run', '--silent', 'lint'], 'Lint');
run(
	'npx',
	['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`],
	'Unit and component tests'
);
ensureBuilt();
process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = browserReport;
run('npx', ['playwright', 'test', '--reporter=list,json'], 'End-to-end and accessibility tests');

const unit = report(unitReport);
const browser = report(browserReport).stats;
const passed = unit.numPassedTests + browser.expected;
const failed = unit.numFailedTests + browser.unexpected + browser.flaky;
const skipped = unit.numPendingTests + browser.skipped;
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed ? 1 : 0);
