import type { ActionResult } from '@sveltejs/kit';

/** Why a form did not get through, in words, and whether signing in again would help. */
export interface Unsent {
	readonly words: string;
	readonly signIn: boolean;
}

/** What there is to say of an answer to a form; null where the page itself has taken it up. */
export function unsentOf(result: ActionResult): Unsent | null {
	if (result.type === 'redirect' && /^\/sign-in(?![\w-])/.test(result.location))
		return {
			words:
				'You are not signed in any more. Sign in in another window, then press the button here again.',
			signIn: true
		};
	if (result.type !== 'error') return null;
	if (result.status === undefined)
		return {
			words: 'The server could not be reached. Press the button again once it can be.',
			signIn: false
		};
	const { message } = result.error as { readonly message?: string };
	return { words: message ?? 'Something went wrong on our side.', signIn: false };
}
