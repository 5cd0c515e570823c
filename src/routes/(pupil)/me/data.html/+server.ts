import { gatherOwn } from '$lib/server/own/gather.ts';
import { readablePage } from '$lib/server/own/readable.ts';
import { fieldWords } from '$lib/server/web/field-words.ts';
import type { RequestHandler } from './$types';

/** Everything that is kept of whoever asks, as one page to read. */
export const GET: RequestHandler = async ({ locals: { db, actor, now } }) => {
	const data = await gatherOwn(db, actor, now());
	return new Response(readablePage(data, fieldWords()), {
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'content-disposition': 'attachment; filename="readback.html"',
			'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'"
		}
	});
};
