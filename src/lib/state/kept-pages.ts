/** Name of the cache in which the service worker keeps the pages of attempts under way. */
export const PAGES = 'readback/pages';

/** What the page of an attempt tells the service worker. */
export interface KeepMessage {
	/** Path of the page that must open without a network. */
	readonly keep: string;
	/** Addresses of the files that it has loaded so far. */
	readonly files: readonly string[];
}

/** The path of an attempt's page, where an address is one or its data; else null. */
export function takePathOf(pathname: string): string | null {
	return /^(\/take\/[^/]+)(?:\/__data\.json)?$/.exec(pathname)?.[1] ?? null;
}

/** Asks the service worker, where there is one, to have this page ready without a network. Browser only. */
export async function keepThisPage(): Promise<void> {
	const worker = 'serviceWorker' in navigator ? await navigator.serviceWorker.ready : null;
	const files = performance.getEntriesByType('resource').map(({ name }) => name);
	const message: KeepMessage = { keep: location.pathname, files };
	worker?.active?.postMessage(message);
}

/** Has this browser forget every page that was kept. Browser only. */
export async function forgetPages(): Promise<void> {
	if ('caches' in globalThis) await caches.delete(PAGES);
}
