import { samples } from '../../src/lib/server/samples/index.ts';

/** A visitor with a sample quiz under way. */
export interface Guest {
	readonly cookie: string;
	readonly attempt: string;
}

const cookiesOf = (answer: Response) =>
	answer.headers
		.getSetCookie()
		.map((cookie) => cookie.split(';')[0])
		.join('; ');

/** Begins a sample quiz as a visitor does: by the button on its page. */
async function guest(origin: string, slug: string): Promise<Guest> {
	const answer = await fetch(`${origin}/samples/${slug}?/start`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin, 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
		body: ''
	});
	const attempt = /\/take\/([^/?#]+)/.exec(answer.headers.get('location') ?? '')?.[1];
	if (!attempt) throw new Error(`A sample quiz did not begin: ${answer.status}`);
	return { cookie: cookiesOf(answer), attempt };
}

/** So many visitors, one after another, spread over the samples. */
export async function guests(origin: string, count: number): Promise<readonly Guest[]> {
	const all: Guest[] = [];
	for (let i = 0; i < count; i++)
		all.push(await guest(origin, samples[i % samples.length]?.slug ?? ''));
	return all;
}
