import autocannon from 'autocannon';
import type { Guest } from './guests.ts';
import type { Served } from './server.ts';

/** Clients at once, and seconds of each measurement. */
export const CLIENTS = 50;
const SECONDS = 6;

/** What a client remembers between its answers. */
interface Pen {
	turn?: number;
	revisions?: number[];
	guest?: Guest;
}

const checked = (result: autocannon.Result, what: string) => {
	const bad = result.non2xx + result.errors + result.timeouts;
	if (bad > 0) throw new Error(`${bad} bad answers while loading ${what}`);
	return result.requests.average;
};

/** Requests a second for a page. */
export async function pageRate(
	{ origin }: Served,
	path: string,
	headers: Readonly<Record<string, string>> = {}
): Promise<number> {
	const result = await autocannon({
		url: origin + path,
		connections: CLIENTS,
		duration: SECONDS,
		headers
	});
	return checked(result, path);
}

/**
 * Acknowledged answers a second: each client takes a quiz of its own and changes its mind question
 * after question, always knowing the newest revision, as the quiz page does.
 */
export async function saveRate({ origin }: Served, all: readonly Guest[]): Promise<number> {
	let next = 0;
	const result = await autocannon({
		url: origin,
		connections: all.length,
		duration: SECONDS,
		requests: [
			{
				method: 'POST',
				setupRequest(request, context) {
					const pen = context as Pen;
					pen.guest ??= all[next++ % all.length];
					const turn = pen.turn ?? 0;
					const position = turn % 10;
					return {
						...request,
						path: `/api/attempts/${pen.guest?.attempt}/answers`,
						headers: {
							...request.headers,
							origin,
							cookie: pen.guest?.cookie,
							'content-type': 'application/json'
						},
						body: JSON.stringify({
							position,
							chosen: [Math.floor(turn / 10) % 2],
							base: pen.revisions?.[position] ?? 0
						})
					};
				},
				onResponse(status, body, context) {
					const pen = context as Pen;
					const position = (pen.turn ?? 0) % 10;
					pen.revisions ??= [];
					if (status === 200)
						pen.revisions[position] = (JSON.parse(body) as { revision: number }).revision;
					pen.turn = (pen.turn ?? 0) + 1;
				}
			}
		]
	});
	return checked(result, 'answers');
}
