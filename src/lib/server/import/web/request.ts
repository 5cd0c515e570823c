import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import type { HostAddress } from './resolve.ts';

/** Sent with every request: no cookies, no credentials, nothing of whoever asks. */
const HEADERS = {
	accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,application/pdf;q=0.8',
	'accept-encoding': 'gzip, br',
	'accept-language': 'en',
	'user-agent': 'Mozilla/5.0 (compatible; Readback; article import)'
};

/**
 * Asks for a page at the addresses given and at no others: the host's name is not looked up again, so
 * that it cannot lead elsewhere a moment after it was checked. Resolves once the headers are there.
 * @throws the error of the socket, of TLS, or of the signal
 */
export function request(
	url: URL,
	addresses: readonly HostAddress[],
	signal: AbortSignal
): Promise<IncomingMessage> {
	const pinned: LookupFunction = (_host, options, done) => {
		if (options.all) done(null, [...addresses]);
		else done(null, addresses[0]!.address, addresses[0]!.family);
	};
	const { get } = url.protocol === 'https:' ? https : http;
	return new Promise((resolve, reject) => {
		get(url, { headers: HEADERS, lookup: pinned, agent: false, signal }, resolve).on(
			'error',
			reject
		);
	});
}
