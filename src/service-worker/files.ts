import { version } from '$service-worker';

const PREFIX = 'readback/files/';
const FILES = PREFIX + version;

/** The page that is shown where a page is asked for and there is no network. */
export const AWAY = '/offline.html';

/** Keeps files that are not kept yet; what cannot be had now is had when it is used. */
export async function keepFiles(paths: readonly string[]): Promise<void> {
	const cache = await caches.open(FILES);
	const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
	const missing = [...new Set(paths)].filter((path) => !kept.has(path));
	await Promise.allSettled(missing.map((path) => cache.add(path)));
}

/** A file whose name says what is in it: the kept one, of whatever version of the site. */
export async function fileOf(request: Request): Promise<Response> {
	const kept = await caches.match(request, { ignoreVary: true });
	if (kept) return kept;
	const response = await fetch(request);
	if (response.ok) {
		const copy = response.clone();
		const cache = await caches.open(FILES);
		await cache.put(request, copy);
	}
	return response;
}

/** Forgets the files of earlier versions, which only pages of those versions ask for. */
export async function tidyFiles(): Promise<void> {
	const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== FILES);
	await Promise.all(old.map((name) => caches.delete(name)));
}
