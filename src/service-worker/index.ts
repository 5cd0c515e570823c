import { build, files as statics } from '$service-worker';
import { takePathOf, type KeepMessage } from '../lib/state/kept-pages.ts';
import { awayPage } from './away.ts';
import { AWAY, fileOf, keepFiles, tidyFiles } from './files.ts';
import { forgetAll, keepPage, keptPages, takePage } from './pages.ts';
import { fromNetwork } from './network.ts';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** Files of which each has its own name for ever. */
const fixed = new Set(build);
const icons = statics.filter((path) => path.endsWith('.svg') || path.endsWith('.png'));
/** What any page may ask for later: code and styles, which are small. Fonts are kept as they are used. */
const code = build.filter((path) => path.endsWith('.js') || path.endsWith('.css'));

/** Where somebody comes in or goes: whose pages they were is over. */
const DOORS = /^\/(sign-(in|out|up)|join|invite|reset)(\/|$)/;

worker.addEventListener('install', (event) => {
	event.waitUntil(keepFiles([AWAY, ...icons]).then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
	const ready = async () => {
		await worker.registration.navigationPreload?.enable();
		if ((await keptPages()).length === 0) await tidyFiles();
		await worker.clients.claim();
	};
	event.waitUntil(ready());
});

worker.addEventListener('message', (event) => {
	const { keep, files } = event.data as KeepMessage;
	const loaded = files.map((file) => new URL(file).pathname).filter((path) => fixed.has(path));
	if (takePathOf(keep) === keep)
		event.waitUntil(Promise.all([keepPage(keep), keepFiles([...loaded, ...code, ...icons])]));
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (origin !== worker.location.origin) return;
	if (request.method !== 'GET') {
		if (DOORS.test(pathname)) event.waitUntil(forgetAll().then(tidyFiles));
	} else if (fixed.has(pathname)) event.respondWith(fileOf(request));
	else if (takePathOf(pathname)) event.respondWith(takePage(event));
	else if (request.mode === 'navigate') event.respondWith(page(event, pathname));
});

async function page(event: FetchEvent, pathname: string): Promise<Response> {
	try {
		const response = await fromNetwork(event);
		// Nobody who is signed in is shown the door.
		if (pathname === '/sign-in' && response.ok) await forgetAll();
		return response;
	} catch {
		return awayPage();
	}
}
