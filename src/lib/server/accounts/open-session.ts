import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import type { BetterAuthPlugin } from 'better-auth';
import * as v from 'valibot';

/**
 * Opens a session for somebody whom we have made sure of ourselves: a pupil by passphrase, a guest,
 * a teacher who has just made her account. It has no address: only the server can call it.
 */
export const openSession = () =>
	({
		id: 'readback-open-session',
		endpoints: {
			openSession: createAuthEndpoint.serverOnly(
				{ method: 'POST', body: v.object({ userId: v.string() }) },
				async (ctx) => {
					const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId);
					if (!user) throw new Error('A session was asked for somebody who is not there');
					const session = await ctx.context.internalAdapter.createSession(user.id);
					await setSessionCookie(ctx, { session, user });
					return { userId: user.id };
				}
			)
		}
	}) satisfies BetterAuthPlugin;
