import { openDeviceStore } from './device-store.ts';
import { draftAttempts } from './drafts.ts';
import { forgetPages } from './kept-pages.ts';

/** Sends what waits on this device; for pages that are not of the attempt itself. Browser only. */
export async function sendWaiting(): Promise<void> {
	const store = await openDeviceStore();
	if (draftAttempts(store).length === 0) return;
	const { carryDrafts } = await import('./carry.ts');
	await carryDrafts(store);
}

/**
 * Has this device forget everything of whoever signs out, once it has been sent. Browser only.
 *
 * @param question What is asked where something could not be sent: whether to leave all the same.
 * @returns False where something could not be sent and the person would rather stay.
 */
export async function leaveDevice(question: string): Promise<boolean> {
	await sendWaiting();
	const store = await openDeviceStore();
	if (draftAttempts(store).length > 0 && !confirm(question)) return false;
	await Promise.all([store.clear(), forgetPages()]);
	return true;
}
