import { redirect } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages.js';
import { plainCode } from '$lib/server/classes/codes.ts';
import { lookUpCode } from '$lib/server/classes/look-up.ts';
import { DomainError } from '$lib/server/errors.ts';
import { addressOf } from '$lib/server/web/address.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locals, url } = event;
	const typed = url.searchParams.get('code')?.slice(0, 40);
	if (typed === undefined) return { code: '', error: undefined };
	if (plainCode(typed) === '') return { code: typed, error: m.home_join_no_code() };
	try {
		const { joinCode } = await lookUpCode(locals.db, typed, addressOf(event), locals.now());
		redirect(303, `/join/${joinCode}`);
	} catch (error) {
		if (error instanceof DomainError) return { code: typed, error: error.body.message };
		throw error;
	}
};
