import { seeded, type Random } from '../../src/lib/engine/random.ts';
import { newId } from '../../src/lib/server/db/id.ts';
import type { Hall } from './hall.ts';

/** Somebody of the class with an attempt under way, known by a session only. */
export interface Pupil {
	readonly name: string;
	readonly cookie: string;
	readonly attempt: string;
	/** Asks the server as this pupil's browser would. */
	ask(path: string, how?: RequestInit): Promise<Response>;
	readonly chance: Random;
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };

const cookiesOf = (answer: Response) =>
	answer.headers
		.getSetCookie()
		.map((cookie) => cookie.split(';')[0])
		.join('; ');

/** Joins the class and starts the quiz, by the forms of both pages. */
export async function sitDown(hall: Hall, name: string): Promise<Pupil> {
	const { url } = hall.installation;
	const joined = await fetch(`${url}/join/${hall.code}?/join`, {
		method: 'POST',
		headers: { ...FORM, origin: url },
		body: new URLSearchParams({ name, once: newId(), another: '' })
	});
	const cookie = cookiesOf(joined);
	if (!cookie) throw new Error(`${name} could not join: ${joined.status}`);
	return begin(hall, { name, cookie });
}

/** Starts the quiz, once more where it was handed in. */
export async function begin(
	hall: Hall,
	{ name, cookie }: Pick<Pupil, 'name' | 'cookie'>
): Promise<Pupil> {
	const { url } = hall.installation;
	const ask = (path: string, { headers, ...how }: RequestInit = {}) =>
		fetch(url + path, {
			...how,
			headers: { ...(headers as Record<string, string>), cookie, origin: url },
			redirect: 'manual'
		});
	const started = await ask(`/start/${hall.assignmentId}`, {
		method: 'POST',
		headers: FORM,
		body: ''
	});
	const attempt = /\/take\/([^/?#]+)/.exec(started.headers.get('location') ?? '')?.[1];
	if (!attempt) throw new Error(`${name} could not start: ${started.status}`);
	return { name, cookie, attempt, ask, chance: seeded(name) };
}

/** The points that the result page tells; null where it tells none. */
export async function scoreOf(pupil: Pupil): Promise<number | null> {
	const html = await (await pupil.ask(`/take/${pupil.attempt}/result`)).text();
	const points = /class="score[^"]*"[^>]*>\s*<strong[^>]*>([\d.]+)</.exec(html)?.[1];
	return points === undefined ? null : Number(points);
}
