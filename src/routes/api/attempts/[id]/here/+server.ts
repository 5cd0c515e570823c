import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireOwnAttempt } from '$lib/server/accounts/authority.ts';
import { DomainError } from '$lib/server/errors.ts';
import { here, HereBody } from '$lib/server/live/here.ts';
import type { RequestHandler } from './$types.js';

/** A sign that the page of an attempt is open. See `HereBody` and `HereReply`. */
export const POST: RequestHandler = async ({ locals, params, request }) => {
	const { db, actor, now } = locals;
	const body = v.safeParse(HereBody, await request.json().catch(() => null));
	if (!body.success) throw new DomainError('bad-request', 400, 'This is not a sign.');
	await requireOwnAttempt(db, actor, params.id);
	return json(here(db, { attemptId: params.id, ...body.output, now: now() }));
};
