import type { IncomingMessage } from 'node:http';
import type { ImportProblem } from '../imported.ts';
import { readBody } from './body.ts';
import type { WebLimits } from './limits.ts';
import { parseAddress } from './parse-address.ts';
import { PROBLEMS, problemOfError, problemOfStatus } from './problems.ts';
import { request } from './request.ts';
import { addressesOf, type Resolve } from './resolve.ts';

/** A page as the site sent it. */
export interface FetchedPage {
	/** Where it was in the end, after redirects. */
	readonly url: URL;
	readonly bytes: Uint8Array;
	/** Media type in lower case, e.g. `text/html`; empty where the site does not say. */
	readonly type: string;
	/** Encoding that the site names, or null. */
	readonly encoding: string | null;
}

/** What reading the web depends on. */
export interface WebReach {
	readonly resolve: Resolve;
	/** Whether a host at this address may be asked. */
	readonly allows: (address: string) => boolean;
	/** Whether a site may be asked at this port; empty for the usual one. */
	readonly allowsPort: (port: string) => boolean;
	readonly limits: WebLimits;
}

type Fetched =
	| { readonly ok: true; readonly page: FetchedPage }
	| { readonly ok: false; readonly problem: ImportProblem };

/**
 * Fetches a page. At every step of a redirect the address is looked at anew: its form, and each IP
 * address of its host, of which all must be public. The whole has one limit of time. Never throws.
 */
export async function fetchPage(typed: string, reach: WebReach): Promise<Fetched> {
	const signal = AbortSignal.timeout(reach.limits.time);
	const late = new Promise<never>((_, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason as Error));
	});
	try {
		return await Promise.race([follow(typed, reach, signal), late]);
	} catch (thrown) {
		if (signal.aborted) return no(PROBLEMS.slow);
		return no(problemOfError(codeOf(thrown)));
	}
}

async function follow(typed: string, reach: WebReach, signal: AbortSignal): Promise<Fetched> {
	let parsed = parseAddress(typed);
	for (let step = 0; step <= reach.limits.redirects; step++) {
		if (!parsed.ok) return parsed;
		const { url } = parsed;
		if (!reach.allowsPort(url.port)) return no(PROBLEMS.port);
		const addresses = await addressesOf(url, reach.resolve);
		if (addresses.length === 0) return no(problemOfError('ENOTFOUND'));
		if (!addresses.every(({ address }) => reach.allows(address))) return no(PROBLEMS.closed);
		const answer = await request(url, addresses, signal);
		const next = redirection(answer);
		if (next === null) return await takeIn(url, answer, reach.limits);
		answer.destroy();
		parsed = parseAddress(next, url);
	}
	return no(PROBLEMS.redirects);
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

const redirection = ({ statusCode = 0, headers }: IncomingMessage): string | null =>
	REDIRECTS.has(statusCode) ? (headers.location ?? null) : null;

/** Media types in which an article may come. */
const TYPES = /^(text\/(html|plain|markdown)|application\/(xhtml\+xml|pdf)|)$/;

async function takeIn(url: URL, answer: IncomingMessage, limits: WebLimits): Promise<Fetched> {
	const refuse = (problem: ImportProblem) => {
		answer.destroy();
		return no(problem);
	};
	if (answer.statusCode !== 200) return refuse(problemOfStatus(answer.statusCode ?? 0));
	const [type = '', ...parameters] = (answer.headers['content-type'] ?? '').split(';');
	const kind = type.trim().toLowerCase();
	if (!TYPES.test(kind)) return refuse(PROBLEMS.type);
	const bytes = await readBody(answer, limits.bytes);
	if (bytes === 'too-big') return refuse(PROBLEMS.big);
	if (bytes === 'unknown-encoding') return refuse(PROBLEMS.broken);
	const named = /charset\s*=\s*["']?([\w-]+)/i.exec(parameters.join(';'))?.[1];
	return { ok: true, page: { url, bytes, type: kind, encoding: named ?? null } };
}

const no = (problem: ImportProblem): Fetched => ({ ok: false, problem });

function codeOf(thrown: unknown): string {
	const { code, errors } = thrown as { code?: unknown; errors?: readonly { code?: unknown }[] };
	return String(code ?? errors?.[0]?.code ?? '');
}
