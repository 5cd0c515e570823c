/** Number words, months, weekdays and units. Facts of English; compiled for this project. */

/** Cardinals by word. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
	(
		'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
		'sixteen seventeen eighteen nineteen'
	)
		.split(' ')
		.map((word, value): [string, number] => [word, value])
		.concat(
			'twenty thirty forty fifty sixty seventy eighty ninety'
				.split(' ')
				.map((word, i): [string, number] => [word, 20 + 10 * i])
		)
);

/** Words that multiply: "two hundred thousand", "$3 billion". */
export const SCALES: ReadonlyMap<string, number> = new Map([
	['hundred', 1e2],
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
	['trillion', 1e12],
	['dozen', 12],
	['score', 20],
	['m', 1e6],
	['mn', 1e6],
	['bn', 1e9],
	['tn', 1e12],
	['k', 1e3],
	['b', 1e9]
]);

/** Scales that count only when joined to digits: "3bn", "$40m". */
export const SHORT_SCALES: ReadonlySet<string> = new Set(['m', 'mn', 'bn', 'tn', 'k', 'b']);

/** Ordinals by word. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
	(
		'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
		'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
	)
		.split(' ')
		.map((word, i): [string, number] => [word, i + 1])
);

/** Fractions by word. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
	['half', 1 / 2],
	['third', 1 / 3],
	['thirds', 1 / 3],
	['quarter', 1 / 4],
	['quarters', 1 / 4],
	['fourth', 1 / 4],
	['fourths', 1 / 4],
	['fifth', 1 / 5],
	['fifths', 1 / 5],
	['tenth', 1 / 10],
	['tenths', 1 / 10]
]);

/** Months by name and by abbreviation without the stop; 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
	'january february march april may june july august september october november december'
		.split(' ')
		.flatMap((name, i): [string, number][] => [
			[name, i + 1],
			[name.slice(0, 3), i + 1]
		])
		.concat([['sept', 9]])
);

/** Weekdays by name and abbreviation; Sunday is 0. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
	'sunday monday tuesday wednesday thursday friday saturday'
		.split(' ')
		.flatMap((name, i): [string, number][] => [
			[name, i],
			[name.slice(0, 3), i]
		])
		.concat([
			['tues', 2],
			['thurs', 4],
			['thur', 4]
		])
);

/** Words for spans of time, singular and plural, in days. */
export const DURATIONS: ReadonlyMap<string, number> = new Map(
	(
		[
			['second', 1 / 86400],
			['minute', 1 / 1440],
			['hour', 1 / 24],
			['day', 1],
			['night', 1],
			['weekend', 2],
			['week', 7],
			['fortnight', 14],
			['month', 30.44],
			['season', 91],
			['semester', 182],
			['year', 365.25],
			['decade', 3652.5],
			['century', 36525],
			['millennium', 365250]
		] as const
	).flatMap(([word, days]): [string, number][] => [
		[word, days],
		[word === 'century' ? 'centuries' : word === 'millennium' ? 'millennia' : `${word}s`, days]
	])
);

/** Units of measure as written. */
export const UNITS: ReadonlySet<string> = new Set(
	(
		'metre metres meter meters kilometre kilometres kilometer kilometers centimetre centimetres centimeter centimeters ' +
		'millimetre millimetres millimeter millimeters mile miles yard yards foot feet inch inches ft km cm mm nm mi in. ' +
		'gram grams gramme grammes kilogram kilograms kilo kilos kg mg g lb lbs pound pounds ounce ounces oz ton tons tonne tonnes ' +
		'litre litres liter liters gallon gallons pint pints barrel barrels hectare hectares acre acres ' +
		'degree degrees celsius fahrenheit °c °f ° knot knots mph kph km/h watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts mw gw kw kwh volt volts hertz ' +
		'byte bytes kilobyte kilobytes megabyte megabytes gigabyte gigabytes terabyte terabytes kb mb gb tb light-year light-years fathom fathoms nautical square cubic magnitude calorie calories joule joules decibel decibels'
	).split(' ')
);

/** Currency signs and codes. */
export const CURRENCY_SIGNS: ReadonlySet<string> = new Set([
	'$',
	'£',
	'€',
	'¥',
	'₹',
	'US$',
	'A$',
	'C$',
	'HK$',
	'NZ$',
	'¢'
]);

/** Words for currencies. */
export const CURRENCIES: ReadonlySet<string> = new Set(
	(
		'dollar dollars cent cents euro euros pound pounds sterling pence penny yen yuan renminbi rupee rupees rouble roubles ruble rubles franc francs ' +
		'peso pesos real reais rand won lira liras krona kronor krone kroner shekel shekels dinar dinars dirham dirhams riyal riyals rial rials naira ' +
		'shilling shillings zloty hryvnia baht ringgit rupiah usd eur gbp'
	).split(' ')
);
