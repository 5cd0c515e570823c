/** What things are officially called, for wrong options; compiled for this project. */
export const DESIGNATIONS: readonly string[] = [
	'a controlled substance',
	'a national emergency',
	'a foreign terrorist organization',
	'a public health hazard',
	'a world heritage site',
	'a protected species',
	'a national monument',
	'a state secret',
	'a natural disaster',
	'an endangered language',
	'a national park',
	'a human right'
];
