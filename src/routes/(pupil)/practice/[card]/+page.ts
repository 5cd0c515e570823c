import type { PageLoad } from './$types.js';

/** Brings what tells a verdict only where there is one. */
export const load: PageLoad = async ({ data }) => ({
	...data,
	Answered: data.view.state === 'asked' ? null : (await import('./Answered.svelte')).default
});
