import type { Draft } from './draft.ts';
import type { Line } from './line.ts';
import { describe } from './title-join.ts';

/** What "is", "became", "was elected" and the like say of the subject. */
export function joinPredicate(text: string, line: Line, name: Draft, next: Draft): void {
	let at = name.to;
	while (BETWEEN.has(line.low[at] ?? '')) at++;
	const verb = line.low[at] ?? '';
	if (
		verb === 'served' ||
		verb === 'serves' ||
		verb === 'serving' ||
		verb === 'worked' ||
		verb === 'works'
	) {
		if (line.low[at + 1] === 'as' && next.from === at + 2)
			describe(text, line, name, next, verb.endsWith('ed'));
		return;
	}
	let be = at;
	if (/^(?:has|had)$/.test(verb) && line.low[at + 1] === 'been') be = at + 1;
	else if (!COPULAS.has(verb) || line.tokens[at]?.upos === 'PART') return;
	at = be + 1;
	while (BETWEEN.has(line.low[at] ?? '')) at++;
	if (APPOINTED.has(line.low[at] ?? '')) {
		at++;
		if (line.low[at] === 'as') at++;
		if (next.from === at) describe(text, line, name, next, false);
		return;
	}
	if (next.from !== at) return;
	next.same = name;
	describe(text, line, name, next, verb === 'was' || verb === 'had' || verb === 'remained');
}

const COPULAS = new Set(['is', 'was', 'became', 'remains', 'remained', "'s"]);

const APPOINTED = new Set([
	'elected',
	'appointed',
	'named',
	'made',
	'crowned',
	'inaugurated',
	'nominated',
	'confirmed'
]);

const BETWEEN = new Set([
	'now',
	'also',
	'then',
	'currently',
	'once',
	'later',
	'still',
	'formerly',
	'previously',
	'as',
	'long'
]);
