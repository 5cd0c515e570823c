import { COLLECTIVES, OFFICES, ROLES } from '../lexicon/offices.ts';
import { ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import { PARTISANS } from '../lexicon/parties.ts';
import { isDeterminer } from './chunk.ts';
import type { Line } from './line.ts';
import { isPeople } from './lookups.ts';
import { bare } from './office-split.ts';

/** What a noun speaks of: one person, several, a body, or a member of a party. */
export type Kind = 'one' | 'many' | 'body' | 'partisan';

/** What the noun at token `i` speaks of; null where it speaks of nobody. */
export function kindOf(line: Line, i: number): Kind | null {
	const low = line.low[i] as string;
	const upos = line.tokens[i]?.upos;
	if (upos === 'VERB' && !line.starts[i] && !isDeterminer(line, i - 1)) return null;
	if (upos === 'ADV' || upos === 'ADP' || upos === 'AUX' || upos === 'DET' || upos === 'PRON')
		return null;
	if (low === 'chief' && line.low[i - 1] === 'in') return null;
	if (
		low === 'chair' &&
		/^(?:a|the|his|her|its|their|my|your|in|on|of)$/.test(line.low[i - 1] ?? '') &&
		line.low[i + 1] !== 'of'
	)
		return null;
	if ((low === 'private' || low === 'major') && line.shape[i] === 'lower') return null;
	const singular = bare(low);
	if (isPeople(low)) return isPeopleNoun(line, i, low);
	if (COLLECTIVES.has(low)) return 'many';
	if (PARTISANS.has(low) && line.shape[i] === 'lower') return 'partisan';
	if (low === 'guard' && /^(?:coast|national)$/.test(line.low[i - 1] ?? '')) return 'body';
	if (OFFICES.has(singular) || ROLES.has(singular)) {
		if (low === 'chief' && upos === 'ADJ') return null;
		return isPlural(line, i) ? 'many' : 'one';
	}
	if (isPlural(line, i) && low.endsWith('s')) {
		const one = low.slice(0, -1);
		if (OFFICES.has(one) || ROLES.has(one)) return 'many';
	}
	return ORGANIZATION_NOUNS.has(low) ? 'body' : null;
}

function isPlural(line: Line, i: number): boolean {
	const xpos = line.tokens[i]?.xpos;
	return xpos === 'NNS' || xpos === 'NNPS';
}

/** "many Americans", "the Ohio Republican"; a people's adjective is neither. */
function isPeopleNoun(line: Line, i: number, low: string): Kind | null {
	if (PARTISANS.has(low) && isSingularPartisan(line, i)) return 'partisan';
	return low.endsWith('s') && !/(?:ss|ous)$/.test(low) ? 'many' : null;
}

/** "the Ohio Republican", "a Democrat": a person, not the adjective. */
function isSingularPartisan(line: Line, i: number): boolean {
	if (line.low[i]?.endsWith('s')) return false;
	const next = line.tokens[i + 1];
	if (
		next &&
		(next.upos === 'NOUN' || next.upos === 'PROPN' || next.upos === 'ADJ') &&
		line.shape[i + 1] !== 'other'
	)
		return false;
	// "Tim Kaine, Democrat of Virginia".
	if (line.low[i - 1] === ',' && line.low[i + 1] === 'of') return true;
	for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
		if (isDeterminer(line, k)) return true;
		if (line.shape[k] === 'other') return false;
	}
	return false;
}
