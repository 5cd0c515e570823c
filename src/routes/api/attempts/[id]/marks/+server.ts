import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireOwnAttempt } from '$lib/server/accounts/authority.ts';
import { DomainError } from '$lib/server/errors.ts';
import { MarkBody, markIn } from '$lib/server/reading/marks.ts';
import type { RequestHandler } from './$types.js';

/** Marks a place in the article of an attempt; answers with the mark once it is on disk. */
export const POST: RequestHandler = async ({ locals, params, request }) => {
	const body = v.safeParse(MarkBody, await request.json().catch(() => null));
	if (!body.success) throw new DomainError('bad-mark', 400, 'This is not a mark.');
	await requireOwnAttempt(locals.db, locals.actor, params.id);
	const mark = { attemptId: params.id, mark: body.output, now: locals.now() };
	return json(await markIn(locals.db, mark));
};
