import { teaches, type Actor } from '../accounts/actor.ts';

/** A control character or a space could hide what follows it. */
const PLAIN_PATH = /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/;

/**
 * Where to go after signing in: a path of ours, or `otherwise` where what was asked for is none.
 * Nothing typed into a link may lead to another site.
 */
export function safeNext(asked: string | null | undefined, otherwise: string): string {
	return asked && PLAIN_PATH.test(asked) ? asked : otherwise;
}

/** The sign-in page, which leads back to where somebody was going. */
export function signInFirst(url: URL): string {
	return `/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`;
}

/** The first page of somebody who is signed in. */
export function homeOf(actor: Actor): string {
	if (teaches(actor)) return '/teach';
	return actor.role === 'pupil' ? '/home' : '/';
}
