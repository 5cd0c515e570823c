import { m } from '$lib/paraglide/messages.js';

/** What came of a request: its answer, or what to tell. */
export type Sent<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** Sends JSON to an address of ours. Never throws: what goes wrong is a message. */
export async function send<T>(
	method: 'POST' | 'PUT' | 'DELETE',
	address: string,
	body?: unknown
): Promise<Sent<T>> {
	try {
		const headers = { accept: 'application/json', 'content-type': 'application/json' };
		const response = await fetch(address, { method, headers, body: JSON.stringify(body) });
		const answer: unknown = await response.json();
		if (response.ok) return { ok: true, value: answer as T };
		const { message } = answer as { readonly message?: string };
		return { ok: false, message: message ?? m.reading_bad() };
	} catch {
		return { ok: false, message: m.reading_offline() };
	}
}
