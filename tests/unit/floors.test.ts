import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Lockfile {
	readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

const lockfile = JSON.parse(
	readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')
) as Lockfile;

/** Oldest versions without a known hole, and lines that we stay on. */
const floors: readonly [name: string, atLeast: string, below?: string][] = [
	['@sveltejs/kit', '2.70.0', '3.0.0'],
	['svelte', '5.55.7', '6.0.0'],
	['devalue', '5.9.3'],
	['drizzle-orm', '0.45.2', '1.0.0'],
	['better-auth', '1.7.16'],
	['better-sqlite3', '13.2.0'],
	['typescript', '6.0.0', '6.1.0'],
	['node', '24.21.0', '25.0.0']
];

const versionsOf = (name: string) =>
	Object.entries(lockfile.packages)
		.filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
		.map(([, entry]) => entry.version ?? '');

/** Orders versions by their numbers; none of ours has a pre-release tag. */
const compare = (a: string, b: string) => {
	const [left, right] = [a, b].map((version) => version.split('.').map(Number));
	for (let i = 0; i < 3; i++) {
		const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
		if (difference) return difference;
	}
	return 0;
};

test.each(floors)('%s is %s or newer', (name, atLeast, below) => {
	const versions = versionsOf(name);
	expect(versions.length).toBeGreaterThan(0);
	for (const version of versions) {
		expect(compare(version, atLeast), `${name} ${version}`).toBeGreaterThanOrEqual(0);
		if (below) expect(compare(version, below), `${name} ${version}`).toBeLessThan(0);
	}
});

test('the comparison tells older from newer', () => {
	expect(compare('2.9.0', '2.70.0')).toBeLessThan(0);
	expect(compare('5.9.3', '5.9.3')).toBe(0);
	expect(compare('0.45.10', '0.45.2')).toBeGreaterThan(0);
});
