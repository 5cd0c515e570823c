import { json } from '@sveltejs/kit';
import { isReadable } from '$lib/server/db/health.ts';
import type { RequestHandler } from './$types';

/** Whether the server is up and its database answers; for whoever starts or watches it. */
export const GET: RequestHandler = ({ locals }) => json({ ok: isReadable(locals.db) });
