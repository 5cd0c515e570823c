import { mount, unmount } from 'svelte';
import { enhance } from '$app/forms';
import type { SubmitFunction } from '@sveltejs/kit';
import { forgetTyped } from './typed.ts';
import Unsent from './Unsent.svelte';
import { unsentOf, type Unsent as Trouble } from './unsent-words.ts';

let shown: Record<string, unknown> | null = null;

function close() {
	if (shown) void unmount(shown);
	shown = null;
}

function tell(trouble: Trouble) {
	close();
	shown = mount(Unsent, { target: document.body, props: { ...trouble, onclose: close } });
}

/**
 * `enhance` for a form that somebody has typed into: where it does not get through (no network, a fault,
 * signed out meanwhile) the page stays as it is and says why, in place of a page that only names the fault.
 */
export function send<
	Success extends Record<string, unknown> | undefined,
	Failure extends Record<string, unknown> | undefined
>(form: HTMLFormElement, submit?: SubmitFunction<Success, Failure>) {
	return enhance<Success, Failure>(form, async (input) => {
		close();
		const after = await submit?.(input);
		return async (answer) => {
			const trouble = unsentOf(answer.result);
			if (trouble) tell(trouble);
			else if (answer.result.type === 'redirect') forgetTyped(form);
			const update = trouble ? async () => {} : answer.update;
			await (after ? after({ ...answer, update }) : update());
		};
	});
}
