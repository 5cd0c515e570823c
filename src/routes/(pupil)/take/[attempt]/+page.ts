import type { PageLoad } from './$types.js';

/** Brings what shows verdicts where the page comes with one; else it is loaded when the first is due. */
export const load: PageLoad = async ({ data }) => {
	const told = data.view.verdicts.some((verdict) => verdict !== null);
	return { ...data, told: told ? await import('./told.ts').catch(() => null) : null };
};
