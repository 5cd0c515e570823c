import { afterEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { openDeviceStore } from '../state/device-store.ts';
import LocalTime from './LocalTime.svelte';
import { momentWords } from './moment-words.ts';
import SignOut from './SignOut.svelte';

const AT = Date.UTC(2025, 2, 14, 9, 5);

afterEach(() => (document.documentElement.lang = 'en'));

it('does for parts of the screens what Svelte would do', async () => {
	document.documentElement.lang = 'es';
	const { container } = await render(LocalTime, { at: AT });
	const time = container.querySelector('time');
	const leaving = await render(SignOut, { onsignout: () => Promise.resolve(true) });
	const form = leaving.container.querySelector('form');
	const zone = document.createElement('input');
	zone.name = 'zone';
	document.body.append(zone);
	// As they come from the server, where nothing of Svelte listens.
	if (time) time.textContent = 'vie, 14 mar, 09:05 UTC';
	const plain = form?.cloneNode(true) as HTMLFormElement;
	form?.replaceWith(plain);
	const gone = new Promise<void>((resolve) => (plain.submit = () => resolve()));
	const store = await openDeviceStore();
	store.setItem('readback/saved/one/0', '{}');

	await import('./plain-page.ts');
	expect(time?.textContent).toBe(momentWords(AT, 'moment', 'es', true));
	expect(zone.value).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);

	plain.requestSubmit();
	await gone;
	expect((await openDeviceStore()).length).toBe(0);
	zone.remove();
});
