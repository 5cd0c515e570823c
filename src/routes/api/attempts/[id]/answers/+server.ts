import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireOwnAttempt } from '$lib/server/accounts/authority.ts';
import { AnswerBody, answerReply } from '$lib/server/attempts/reply.ts';
import { saveAnswer } from '$lib/server/attempts/save.ts';
import { DomainError } from '$lib/server/errors.ts';
import type { RequestHandler } from './$types.js';

/** Saves one answer; answers once it is on disk. See `AnswerBody` and `AnswerReply`. */
export const POST: RequestHandler = async ({ locals, params, request }) => {
	const { db, actor } = locals;
	const body = v.safeParse(AnswerBody, await request.json().catch(() => null));
	if (!body.success) throw new DomainError('bad-answer', 400, 'This is not an answer.');
	await requireOwnAttempt(db, actor, params.id);
	const now = locals.now();
	const outcome = await saveAnswer(db, { ...body.output, attemptId: params.id, now });
	return json(answerReply(db, { attemptId: params.id, now }, outcome));
};
