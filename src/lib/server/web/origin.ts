const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Host and port of an `Origin` header; undefined where it names none. */
function hostOf(origin: string): string | undefined {
	const url = URL.canParse(origin) ? new URL(origin) : undefined;
	return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.host : undefined;
}

/**
 * Whether a request that changes something comes from another site, so that it must be refused:
 * forms and JSON alike. Kit looks at forms only, and takes a server that is reached by plain http for
 * one reached by https, so its own check is off.
 *
 * @param host Host and port under which the request reached the server, from its `Host` header.
 * @param known Where browsers reach the server, if it was told; else the host alone is compared, for
 * a server started plainly cannot know whether https stands before it.
 */
export function isForeign(request: Request, host: string, known: string): boolean {
	if (READS.has(request.method)) return false;
	const site = request.headers.get('sec-fetch-site');
	if (site !== null && site !== 'same-origin' && site !== 'none') return true;
	const origin = request.headers.get('origin');
	if (origin === null) return site !== 'same-origin';
	return known ? origin !== known : hostOf(origin) !== host;
}
