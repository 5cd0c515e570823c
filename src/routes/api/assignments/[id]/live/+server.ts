import { requireOwnAssignment } from '$lib/server/accounts/authority.ts';
import { liveStream } from '$lib/server/live/stream.ts';
import type { RequestHandler } from './$types.js';

/** What happens at an assignment while it runs, as server-sent events. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { db, actor, now } = locals;
	const may = () => requireOwnAssignment(db, actor, params.id);
	const { id } = await may();
	return new Response(liveStream(db, id, now, may), {
		// Proxies that gather what they pass on would hold the events back.
		headers: { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' }
	});
};
