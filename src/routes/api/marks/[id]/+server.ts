import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireOwnMark } from '$lib/server/accounts/authority.ts';
import { DomainError } from '$lib/server/errors.ts';
import { changeMark, MarkChange, removeMark } from '$lib/server/reading/marks.ts';
import type { RequestHandler } from './$types.js';

/** Changes colour and note of a mark; answers with it, or with null where it is gone. */
export const PUT: RequestHandler = async ({ locals, params, request }) => {
	const body = v.safeParse(MarkChange, await request.json().catch(() => null));
	if (!body.success) throw new DomainError('bad-mark', 400, 'This is not a mark.');
	await requireOwnMark(locals.db, locals.actor, params.id);
	const change = { ...body.output, id: params.id, now: locals.now() };
	return json(await changeMark(locals.db, change));
};

/** Takes a mark away. */
export const DELETE: RequestHandler = async ({ locals, params }) => {
	await requireOwnMark(locals.db, locals.actor, params.id);
	await removeMark(locals.db, params.id);
	return json(null);
};
