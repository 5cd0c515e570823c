import { redirect } from '@sveltejs/kit';
import { endSession } from '$lib/server/accounts/session.ts';
import { clearDevice } from '$lib/server/web/clear-device.ts';
import type { RequestHandler } from './$types';

/** Ends the session; harmless without one. */
export const POST: RequestHandler = async (event) => {
	await endSession(event);
	clearDevice(event);
	redirect(303, '/');
};

/** Whoever comes by a link has nothing to end: a link must not sign anybody out. */
export const GET: RequestHandler = () => redirect(303, '/');
