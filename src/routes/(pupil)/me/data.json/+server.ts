import { gatherOwn } from '$lib/server/own/gather.ts';
import type { RequestHandler } from './$types';

/** Everything that is kept of whoever asks, for programs. */
export const GET: RequestHandler = async ({ locals: { db, actor, now } }) => {
	const data = await gatherOwn(db, actor, now());
	return new Response(JSON.stringify(data, null, '\t'), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': 'attachment; filename="readback.json"'
		}
	});
};
