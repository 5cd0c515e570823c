import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireOwnAttempt } from '$lib/server/accounts/authority.ts';
import { DomainError } from '$lib/server/errors.ts';
import { lookUp, WordBody } from '$lib/server/words/look-up.ts';
import type { RequestHandler } from './$types.js';

/** Tells what a word means where it stands in the article of an attempt, and keeps it on the list. */
export const POST: RequestHandler = async ({ locals, params, request }) => {
	const body = v.safeParse(WordBody, await request.json().catch(() => null));
	if (!body.success) throw new DomainError('bad-word', 400, 'Choose or type a word first.');
	await requireOwnAttempt(locals.db, locals.actor, params.id);
	const ask = { attemptId: params.id, ask: body.output, now: locals.now() };
	return json(await lookUp(locals.db, ask));
};
