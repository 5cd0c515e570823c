import { READING_CHOICES, type ReadingChoice, type ReadingSettings } from './types.ts';

const NAMES = Object.keys(READING_CHOICES) as readonly ReadingChoice[];

/**
 * The settings among any named values, e.g. of a form or of a row of an older time: what is not offered
 * is left out, and so is what the screens come with.
 */
export function readingSettingsFrom(value: (name: ReadingChoice) => unknown): ReadingSettings {
	const kept = NAMES.flatMap((name) => {
		const choices: readonly string[] = READING_CHOICES[name];
		const at = choices.indexOf(String(value(name)));
		return at > 0 ? [[name, choices[at]]] : [];
	});
	return Object.fromEntries(kept);
}

/** Settings that show in every page, as attributes of its root: `data-size` and so on. */
export const SHOWN = ['theme', 'size', 'lines', 'letters', 'measure', 'face'] as const;

/** The attributes of a page's root, to write into its HTML; begins with a space where there are any. */
export function rootAttributes(settings: ReadingSettings): string {
	return SHOWN.flatMap((name) =>
		settings[name] ? [` data-${name}="${settings[name]}"`] : []
	).join('');
}
