/**
 * Brings a clone to the point where it can build and run. Plain JavaScript for Node 18 and newer,
 * for it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const inRoot = (/** @type {string[]} */ ...parts) => join(root, ...parts);
const installStamp = inRoot('node_modules', '.readback-install');
/** Made from messages/, so that it says nothing new about the sources. */
const compiled = inRoot('src', 'lib', 'paraglide');
const buildStamp = inRoot('build', '.readback-build');

/** Node 24 as the lockfile brings it; whatever started us is only good for the setup. */
export const node = inRoot('node_modules', 'node', 'bin', 'node');

/** @param {string} file @param {string} text */
const stamp = (file, text) => writeFileSync(file, text);
/** @param {string} file */
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/**
 * Runs a command in the project's folder and ends this process with its code if it fails.
 * @param {string} command @param {readonly string[]} args @param {string} what said when it fails
 */
export function run(command, args, what) {
	const done = spawnSync(command, args, {
		cwd: root,
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, PATH: `${inRoot('node_modules', '.bin')}:${process.env.PATH}` }
	});
	if (done.status === 0) return;
	console.error(`\n${what} failed (${done.error?.message ?? `exit code ${done.status}`}).`);
	process.exit(done.status || 1);
}

/** Installs what the lockfile names, once per lockfile. */
export function ensureInstalled() {
	const wanted = createHash('sha256')
		.update(read(inRoot('package-lock.json')))
		.digest('hex');
	if (read(installStamp) === wanted && existsSync(node)) return;
	console.log('Installing what Readback needs (once; a minute or two) ...');
	run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'npm ci');
	if (!existsSync(node)) {
		console.error(
			'Node 24 did not arrive with the install. Run: npm rebuild node --foreground-scripts'
		);
		process.exit(1);
	}
	stamp(installStamp, wanted);
}

/** Every file that the build reads, in one order. @param {string} folder @returns {string[]} */
function filesUnder(folder) {
	return readdirSync(folder, { withFileTypes: true })
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => {
			const path = join(folder, entry.name);
			return entry.isDirectory() ? filesUnder(path) : [path];
		});
}

/** A hash over the sources of the build. */
function sourcesHash() {
	const hash = createHash('sha256');
	const single = [
		'package-lock.json',
		'package.json',
		'svelte.config.js',
		'scripts/messages.mjs',
		'vite.config.ts',
		'vite.worker.config.ts'
	];
	const paths = [
		...single.map((name) => inRoot(name)),
		...filesUnder(inRoot('src')),
		...filesUnder(inRoot('messages')),
		inRoot('project.inlang', 'settings.json'),
		...filesUnder(inRoot('static'))
	];
	for (const path of paths) {
		if (/\.test\.ts$/.test(path) || path.startsWith(compiled)) continue;
		hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
	}
	return hash.digest('hex');
}

/** Builds for production unless the build is of these very sources. */
export function ensureBuilt() {
	const wanted = sourcesHash();
	if (read(buildStamp) === wanted) return;
	console.log('Building (once per change; about half a minute) ...');
	run('npm', ['run', '--silent', 'build'], 'The build');
	mkdirSync(inRoot('build'), { recursive: true });
	stamp(buildStamp, wanted);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	ensureInstalled();
	ensureBuilt();
	console.log('Ready. Start with: npm start');
}
