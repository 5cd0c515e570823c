import type { EntityLabel, Office } from '../types.ts';
import type { Draft } from './draft.ts';
import { fold } from './fold.ts';
import { officeAsNoun } from './office.ts';

/** An entity in the making. */
export interface Body {
	readonly order: number;
	readonly label: EntityLabel;
	readonly named: boolean;
	/** How often each wording of its name stood, as written. */
	readonly names: Map<string, number>;
	readonly offices: Office[];
	pronoun: 'he' | 'she' | 'they' | 'it' | null;
	outlet: boolean;
	plural: boolean;
	noun: string;
	readonly mentions: Draft[];
	/** Line of the last mention so far. */
	lastLine: number;
}

/** All entities of one article, found by their names. */
export interface Ledger {
	readonly bodies: Body[];
	create(draft: Draft, named: boolean): Body;
	add(body: Body, draft: Draft): void;
	/** The entity of this label that goes by this name exactly (accents and dots aside). */
	find(label: EntityLabel, name: string): Body | undefined;
	/** Persons one of whose titles has this word. */
	holders(noun: string): readonly Body[];
	/** Lets an entity be found by another name. */
	know(label: EntityLabel, name: string, body: Body): void;
}

/** Holders of one office that are kept: more would name nobody. */
const MOST_HOLDERS = 8;

/** An empty ledger. */
export function newLedger(): Ledger {
	const bodies: Body[] = [];
	const byName = new Map<string, Body>();
	const key = (label: EntityLabel, name: string) => `${label}:${fold(name)}`;
	const holders = new Map<string, Set<Body>>();
	const noteHolder = (title: string, body: Body) => {
		for (const word of fold(title).split(/[\s-]+/)) {
			const noun = officeAsNoun(word);
			const list = holders.get(noun);
			if (!list) holders.set(noun, new Set([body]));
			else if (list.size < MOST_HOLDERS) list.add(body);
		}
	};
	return {
		bodies,
		create(draft, named) {
			const body: Body = {
				order: bodies.length,
				label: draft.label,
				named,
				names: new Map(),
				offices: [],
				pronoun: null,
				outlet: draft.outlet,
				plural: draft.plural,
				noun: draft.noun,
				mentions: [],
				lastLine: -1
			};
			bodies.push(body);
			return body;
		},
		add(body, draft) {
			draft.body = body;
			body.mentions.push(draft);
			body.lastLine = draft.line;
			if (draft.form === (body.named ? 'name' : 'nominal')) {
				body.names.set(draft.name, (body.names.get(draft.name) ?? 0) + 1);
			}
			for (const office of draft.offices) noteHolder(office.title, body);
			body.offices.push(...draft.offices);
			if (draft.outlet) body.outlet = true;
			if (!body.pronoun && draft.pronoun && draft.form !== 'pronoun') body.pronoun = draft.pronoun;
		},
		holders: (noun) => [...(holders.get(officeAsNoun(noun)) ?? [])],
		find: (label, name) => byName.get(key(label, name)),
		know(label, name, body) {
			if (!byName.has(key(label, name))) byName.set(key(label, name), body);
		}
	};
}

/**
 * The name to speak of an entity by: the fullest of a person's or a body's that the article uses,
 * the one used most among equals; the first wording of what has no name.
 */
export function canonicalName(body: Body): string {
	let best = '';
	let most = -1;
	for (const [name, count] of body.names) {
		const fuller = body.named ? wordCount(name) - wordCount(best) : 0;
		if (best === '' || fuller > 0 || (fuller === 0 && body.named && count > most)) {
			best = name;
			most = count;
		}
	}
	return best;
}

const LEGAL = /,? (?:Inc|Corp|Ltd|LLC|PLC|plc|Co|AG|GmbH|SA|NV)\.?$/;

/** Words of a name; "Inc." and the like make none fuller. */
function wordCount(name: string): number {
	return name === '' ? 0 : name.replace(LEGAL, '').split(' ').length;
}
