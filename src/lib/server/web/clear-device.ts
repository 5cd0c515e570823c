import type { RequestEvent } from '@sveltejs/kit';

/**
 * Has the browser forget what it keeps of this site beside cookies: answers on their way and pages for
 * times without a network. It works without a script, where the site is reached by https.
 */
export function clearDevice({ setHeaders }: Pick<RequestEvent, 'setHeaders'>): void {
	setHeaders({ 'clear-site-data': '"storage"' });
}
