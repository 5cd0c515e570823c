/** Places for wrong options, by kind; from common geographic knowledge, compiled for this project. */
export const REAL_PLACES: Readonly<Record<'city' | 'country' | 'state', readonly string[]>> = {
	city: [
		'Chicago',
		'Toronto',
		'Madrid',
		'Vienna',
		'Melbourne',
		'Nairobi',
		'Lisbon',
		'Denver',
		'Dublin',
		'Osaka',
		'Hamburg',
		'Glasgow'
	],
	country: [
		'Canada',
		'Spain',
		'Brazil',
		'Kenya',
		'Norway',
		'Japan',
		'Argentina',
		'Portugal',
		'Egypt',
		'Thailand',
		'Poland',
		'Chile'
	],
	state: [
		'Ohio',
		'Texas',
		'Oregon',
		'Florida',
		'Vermont',
		'Arizona',
		'Michigan',
		'Georgia',
		'Nevada'
	]
};
