/** Finds a Chromium for the tests, and installs one where there is none. Plain JavaScript, Node 18 and newer. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
	process.env.CHROMIUM_PATH,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** Path of a browser of this machine, or undefined: then Playwright's own is used. */
export const findChromium = () => places.find((path) => path && existsSync(path));

/** Arguments under which a test browser talks to nobody but the test. */
export const chromiumArgs = [
	'--no-sandbox',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run'
];

/** @param {string} command @param {string[]} args */
const succeeds = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/** Installs a Chromium: Debian's where we may, else Playwright's; ends the process if neither comes. */
export function ensureChromium() {
	if (findChromium()) return;
	console.log('Installing Chromium for the tests ...');
	const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
	if (debian && succeeds('apt-get', ['update', '-qq']))
		succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
	if (findChromium() || succeeds('npx', ['playwright', 'install', 'chromium'])) return;
	console.error('No Chromium for the tests. Install one, or set CHROMIUM_PATH to where it is.');
	process.exit(1);
}
