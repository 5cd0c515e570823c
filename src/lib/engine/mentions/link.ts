import type { Reading } from '../types.ts';
import { newBodies } from './bodies.ts';
import type { Draft } from './draft.ts';
import { newLedger, type Body } from './ledger.ts';
import type { Line } from './line.ts';
import { linkNeuterPronoun } from './neuter-links.ts';
import { newNominalLinks } from './nominal-links.ts';
import { newPeople } from './people.ts';
import { linkPersonalPronoun } from './pronoun-links.ts';
import { findQuoteSpeakers } from './quote-speakers.ts';
import { newRecent } from './recent.ts';

/** Drafts with their entities, and the entities. */
export interface Linked {
	readonly drafts: readonly Draft[];
	readonly bodies: readonly Body[];
}

/**
 * Gives every draft its entity: full names first, for a headline may use the short one before;
 * then all drafts in the order of the text. What stays uncertain stays without one.
 */
export function linkDrafts(
	lines: readonly Line[],
	all: readonly (readonly Draft[])[],
	reading: Reading
): Linked {
	const ledger = newLedger();
	const people = newPeople(ledger);
	const bodies = newBodies(ledger);
	const recent = newRecent();
	for (const drafts of all) {
		for (const draft of drafts) {
			if (draft.form !== 'name') continue;
			if (draft.label === 'person') people.enter(draft);
			else bodies.enter(draft);
		}
	}
	const nominals = newNominalLinks({ ledger, people, recent, lines });
	const speakers = findQuoteSpeakers(lines, all, reading);
	const lost = new Map<Draft['pronoun'], number>();
	const early = new Map<Draft, Body | null>();

	const bodyOf = (draft: Draft): Body | null => {
		const settled = early.get(draft);
		if (settled !== undefined) return settled;
		if (draft.form === 'name') {
			if (draft.label !== 'person') return bodies.resolve(draft);
			return people.resolve(draft);
		}
		const line = lines[draft.line] as Line;
		if (draft.form === 'nominal') return nominals.resolve(draft, line);
		if (draft.pronoun === 'they' || draft.pronoun === 'it') {
			return linkNeuterPronoun(draft, line, lines, recent);
		}
		if (draft.pronoun === null) return null;
		const named = namedBy(draft, line);
		const speaker = speakerOf(draft, line);
		const before = lost.get(draft.pronoun) ?? -1;
		const found = linkPersonalPronoun(draft, line, lines, recent, speaker, named, isBeside, before);
		if (!found) lost.set(draft.pronoun, draft.line);
		return found;
	};

	const isBeside = (at: number): boolean => {
		const kind = reading.blocks[lines[at]?.sentence.block ?? -1]?.kind;
		return kind === 'caption' || kind === 'headline' || kind === 'byline';
	};

	/** Whom the one that a pronoun means calls by name in a quotation of the same sentence. */
	const namedBy = (draft: Draft, line: Line): ReadonlySet<Body> => {
		const found = new Set<Body>();
		for (const other of all[draft.line] ?? []) {
			if (other.form !== 'name' || other.label !== 'person') continue;
			if (line.quoted[other.from] === -1 || line.quoted[draft.from] !== -1) continue;
			if (speakers.of(line, other.from) === draft) found.add(people.resolve(other));
		}
		return found;
	};

	/** Who speaks around a pronoun, though named only after the quotation. */
	const speakerOf = (draft: Draft, line: Line): Body | null => {
		const source = speakers.of(line, draft.from);
		if (!source || source === draft || source.body || source.line > draft.line + 2)
			return source?.body ?? null;
		const body = bodyOf(source);
		early.set(source, body);
		return body;
	};

	for (const drafts of all) {
		for (const draft of drafts) {
			const body = bodyOf(draft);
			if (!body) continue;
			ledger.add(body, draft);
			recent.push(draft);
		}
	}
	for (const drafts of all) {
		for (const draft of drafts) {
			if (draft.form !== 'pronoun' || draft.body || draft.pronoun !== null) continue;
			const speaker = speakers.of(lines[draft.line] as Line, draft.from)?.body;
			if (speaker && speaker.label === 'person' && !speaker.plural) ledger.add(speaker, draft);
		}
	}
	return { drafts: all.flat().filter((draft) => draft.body !== null), bodies: ledger.bodies };
}
