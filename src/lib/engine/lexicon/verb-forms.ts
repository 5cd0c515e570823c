/** Verbs of saying and thinking whose past forms are not made with -ed. */
const IRREGULAR: Readonly<Record<string, string>> = {
	say: 'says saying said',
	tell: 'tells telling told',
	write: 'writes writing wrote written',
	read: 'reads reading read',
	begin: 'begins beginning began begun',
	think: 'thinks thinking thought',
	feel: 'feels feeling felt',
	find: 'finds finding found',
	show: 'shows showing showed shown',
	sing: 'sings singing sang sung',
	shoot: 'shoots shooting shot',
	swear: 'swears swearing swore sworn',
	plead: 'pleads pleading pleaded pled',
	beg: 'begs begging begged',
	forecast: 'forecasts forecasting forecast',
	posit: 'posits positing posited',
	undertake: 'undertakes undertaking undertook undertaken',
	rebut: 'rebuts rebutting rebutted',
	grin: 'grins grinning grinned',
	quip: 'quips quipping quipped',
	brag: 'brags bragging bragged',
	admit: 'admits admitting admitted',
	commit: 'commits committing committed',
	submit: 'submits submitting submitted',
	refer: 'refers referring referred',
	infer: 'infers inferring inferred',
	label: 'labels labelling labelled labeling labeled',
	signal: 'signals signalling signalled signaling signaled',
	blog: 'blogs blogging blogged',
	put: 'puts putting put',
	go: 'goes going went gone',
	speak: 'speaks speaking spoke spoken',
	sit: 'sits sitting sat',
	dub: 'dubs dubbing dubbed',
	slam: 'slams slamming slammed',
	hear: 'hears hearing heard',
	learn: 'learns learning learned learnt',
	lie: 'lies lying lied'
};

/** All written forms of an English verb, the dictionary form first, in lower case. */
export function verbForms(verb: string): readonly string[] {
	const irregular = IRREGULAR[verb];
	if (irregular) return [...new Set([verb, ...irregular.split(' ')])];
	const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
	if (/[^aeiou]y$/.test(verb)) {
		const base = verb.slice(0, -1);
		return [verb, `${base}ies`, `${verb}ing`, `${base}ied`];
	}
	const third = /(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
	return [verb, third, `${verb.endsWith('ee') ? verb : stem}ing`, `${stem}ed`];
}
