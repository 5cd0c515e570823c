/**
 * Where a request comes from, for the throttle. Behind a proxy it is the proxy's word, if the server
 * was told to take it (`ADDRESS_HEADER`); where that header is missing, one address stands for all.
 */
export function addressOf(event: { readonly getClientAddress: () => string }): string {
	try {
		return event.getClientAddress();
	} catch {
		return 'unknown';
	}
}

/**
 * The address of the site as browsers know it, for links that are shown to be passed on.
 *
 * @param known From the settings; else the request's own host, by http, as a plain start serves it.
 */
export function siteOf(event: { readonly url: URL }, known: string): string {
	return known || `http://${event.url.host}`;
}
