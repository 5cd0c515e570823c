import type { Store } from './drafts.ts';

/** The device's store; where the browser forbids it, nothing is kept beyond the page. */
export function deviceStore(): Store {
	try {
		localStorage.getItem('readback');
		return localStorage;
	} catch {
		return {
			length: 0,
			key: () => null,
			getItem: () => null,
			setItem: () => undefined,
			removeItem: () => undefined
		};
	}
}
