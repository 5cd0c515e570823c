const HEADERS = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	// Not "no-referrer": then a browser would send its forms from nowhere, and they would be refused.
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'
} as const;

/** Half a year, in seconds. */
const HTTPS_ONLY = 'max-age=15552000';

/**
 * Sets what every answer says to the browser about safety. Whatever the server makes for a request
 * may hold somebody's data and is kept nowhere; files are served before the hooks and keep theirs.
 *
 * @param secure Whether browsers reach the server by https.
 */
export function setSafeHeaders(headers: Headers, secure: boolean): void {
	for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value);
	if (secure) headers.set('strict-transport-security', HTTPS_ONLY);
	headers.set('cache-control', 'private, no-store');
}
