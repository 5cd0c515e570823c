import { SHOWN } from '../measures/reading/settings.ts';
import type { ReadingSettings } from '../measures/reading/types.ts';

/** Sets the page that is open as a person likes to read. */
export function showSettings(settings: ReadingSettings): void {
	const { dataset } = document.documentElement;
	for (const name of SHOWN)
		if (settings[name]) dataset[name] = settings[name];
		else delete dataset[name];
}
