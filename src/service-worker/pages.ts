import { PAGES, takePathOf } from '../lib/state/kept-pages.ts';
import { fromNetwork } from './network.ts';

/** How long the network may take before a kept page is shown instead, in ms. */
const PATIENCE = 5000;

/** Goes up when all is forgotten, so that an answer still under way is not kept after that. */
let era = 0;

/** Forgets every page: the person at this device may be another one now. */
export async function forgetAll(): Promise<void> {
	era++;
	await caches.delete(PAGES);
}

/** The pages that are kept, without their data. */
export async function keptPages(): Promise<readonly Response[]> {
	if (!(await caches.has(PAGES))) return [];
	const all = await (await caches.open(PAGES)).matchAll();
	return all.filter(({ url }) => takePathOf(new URL(url).pathname) === new URL(url).pathname);
}

/** Keeps the page at a path of its own accord: it was reached without asking for a document. */
export async function keepPage(path: string): Promise<void> {
	const before = era;
	if (await keptAt(path)) return;
	await keep(path, await fetch(path, { headers: { accept: 'text/html' } }), before);
}

/**
 * The page of an attempt, or its data: from the network, and where that fails or takes too long as it
 * was when it was last had. What the server no longer gives is forgotten.
 */
export async function takePage(event: FetchEvent): Promise<Response> {
	const { pathname, search } = new URL(event.request.url);
	// A document is the same for each of its steps; data differs by what is asked for.
	const key = takePathOf(pathname) === pathname ? pathname : pathname + search;
	const before = era;
	const had = whole(event);
	event.waitUntil(
		had.then((response) => keep(key, response.clone(), before)).catch(() => undefined)
	);
	const kept = await keptAt(key);
	if (!kept) return had.catch(() => Response.error());
	const good = had.then((response) => (response.status < 500 ? response : kept)).catch(() => kept);
	const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE));
	return Promise.race([good, late]);
}

/** An answer once all of it is here: a page that is cut off on its way is none. */
async function whole(event: FetchEvent): Promise<Response> {
	const response = await fromNetwork(event);
	if (response.body) await response.clone().arrayBuffer();
	return response;
}

const keptAt = (key: string) => caches.match(key, { cacheName: PAGES, ignoreVary: true });

async function keep(key: string, response: Response, before: number): Promise<void> {
	if (response.status >= 500 || before !== era) return;
	const cache = await caches.open(PAGES);
	if (response.ok && !response.redirected && (await isAttempt(key, response.clone())))
		await cache.put(key, response);
	else await cache.delete(key);
}

/** Data that only leads elsewhere, e.g. to the result, comes with status 200 too. */
async function isAttempt(key: string, response: Response): Promise<boolean> {
	return !key.includes('__data.json') || (await response.text()).startsWith('{"type":"data"');
}
