import { expect, it } from 'vitest';
import { openDeviceStore } from './device-store.ts';

it('keeps on the device what is set, forgets what is taken out, and all of it when it is cleared', async () => {
	const first = await openDeviceStore();
	await first.clear();
	first.setItem('a', '1');
	first.setItem('b', '2');
	first.setItem('a', '3');
	first.removeItem('b');
	expect([first.length, first.getItem('a'), first.getItem('b')]).toEqual([1, '3', null]);

	const second = await openDeviceStore();
	expect([second.length, second.getItem('a'), second.getItem('b')]).toEqual([1, '3', null]);
	first.setItem('c', '4');
	await second.clear();
	expect((await openDeviceStore()).length).toBe(0);
});
