import { env } from '$env/dynamic/private';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** The baseline that `npm run bench -- main` holds the quiz page against: a page with nothing on it. */
export const load: PageServerLoad = () => {
	if (!env.READBACK_BENCH) error(404, 'There is no such page.');
};
