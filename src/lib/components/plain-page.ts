/**
 * What a page does that needs no Svelte in the browser (`csr = false`): it is loaded in its place. Each
 * part of it finds its elements by what the parts of the screens set at them.
 */
import { leaveDevice, sendWaiting } from '../state/leave-device.ts';
import { momentWords, type TimeShow } from './moment-words.ts';

const all = <T extends HTMLElement>(selector: string) => document.querySelectorAll<T>(selector);

/** `LocalTime`: moments in the time zone of this device. */
for (const time of all<HTMLTimeElement>('time[data-show]')) {
	const show = time.dataset.show as TimeShow;
	time.textContent = momentWords(
		Date.parse(time.dateTime),
		show,
		document.documentElement.lang,
		true
	);
}

/** `Zone`: where this device is, for what counts days. */
for (const field of all<HTMLInputElement>('input[name="zone"]'))
	field.value = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** `SignOut`: this device forgets first what it kept. */
for (const form of all<HTMLFormElement>('form[data-leave]'))
	form.addEventListener('submit', async (event) => {
		event.preventDefault();
		if (await leaveDevice(form.dataset.leave ?? '')) form.submit();
	});

/** What an attempt left on this device is sent, now or when the network is back. */
addEventListener('online', () => void sendWaiting());
void sendWaiting();

if ('serviceWorker' in navigator)
	addEventListener('load', () => {
		// While developing it is served in parts.
		const how: RegistrationOptions = import.meta.env.DEV ? { type: 'module' } : {};
		void navigator.serviceWorker.register('/service-worker.js', how);
	});
