import { m } from '$lib/paraglide/messages.js';
import type { ReadingChoice } from '../../measures/reading/types.ts';

type Words = readonly (readonly [value: string, label: () => string])[];

/** What each setting is called, and what its choices are, in the order that they are shown. */
export const SETTING_WORDS: readonly {
	readonly name: ReadingChoice;
	readonly label: () => string;
	readonly choices: Words;
}[] = [
	{
		name: 'theme',
		label: m.reading_theme,
		choices: [
			['system', m.reading_theme_system],
			['light', m.reading_theme_light],
			['dark', m.reading_theme_dark],
			['sepia', m.reading_theme_sepia],
			['contrast', m.reading_theme_contrast]
		]
	},
	{
		name: 'size',
		label: m.reading_size,
		choices: [
			['small', m.reading_size_small],
			['normal', m.reading_size_normal],
			['large', m.reading_size_large],
			['larger', m.reading_size_larger],
			['largest', m.reading_size_largest]
		]
	},
	{
		name: 'face',
		label: m.reading_face,
		choices: [
			['serif', m.reading_face_serif],
			['plain', m.reading_face_plain]
		]
	},
	{
		name: 'lines',
		label: m.reading_lines,
		choices: [
			['normal', m.reading_lines_normal],
			['loose', m.reading_lines_loose],
			['double', m.reading_lines_double]
		]
	},
	{
		name: 'letters',
		label: m.reading_letters,
		choices: [
			['normal', m.reading_letters_normal],
			['wide', m.reading_letters_wide],
			['wider', m.reading_letters_wider]
		]
	},
	{
		name: 'measure',
		label: m.reading_measure,
		choices: [
			['short', m.reading_measure_short],
			['normal', m.reading_measure_normal],
			['long', m.reading_measure_long]
		]
	},
	{
		name: 'ruler',
		label: m.reading_ruler,
		choices: [
			['off', m.reading_ruler_off],
			['on', m.reading_ruler_on]
		]
	},
	{
		name: 'speed',
		label: m.reading_speed,
		choices: [
			['0.6', m.reading_speed_slowest],
			['0.8', m.reading_speed_slow],
			['1', m.reading_speed_normal],
			['1.25', m.reading_speed_fast],
			['1.5', m.reading_speed_fastest]
		]
	}
];
