import { sampleLines } from '$lib/server/samples/shown.ts';
import { taste, tasteVerdict } from '$lib/server/samples/taste.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({
	samples: await sampleLines(locals.db),
	taste
});

export const actions: Actions = {
	try: async ({ request }) => {
		const chosen = (await request.formData()).get('chosen');
		return { verdict: chosen === null ? null : tasteVerdict(Number(chosen)) };
	}
};
