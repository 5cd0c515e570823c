import { PARTISANS } from '../lexicon/parties.ts';
import { isKindOf } from './body-kinds.ts';
import type { Draft } from './draft.ts';
import { fold } from './fold.ts';
import type { Body, Ledger } from './ledger.ts';
import type { Line } from './line.ts';
import { fitOf, isSameEpithet, leaderFit, isOtherEpithet, LEGISLATOR } from './office-fit.ts';
import type { People } from './people.ts';
import type { Recent } from './recent.ts';
import { isSubject } from './syntax.ts';

/** Finds whom or what a phrase without a name means. */
export interface NominalLinks {
	/** Null where the phrase only points back and nothing lies there. */
	resolve(draft: Draft, line: Line): Body | null;
}

interface Needs {
	readonly ledger: Ledger;
	readonly people: People;
	readonly recent: Recent;
	readonly lines: readonly Line[];
}

/** Links for one article, over its ledger and its memory of late mentions. */
export function newNominalLinks({ ledger, people, recent, lines }: Needs): NominalLinks {
	const byNoun = new Map<string, Body>();
	const byPhrase = new Map<string, Body>();

	return {
		resolve(draft, line) {
			if (draft.same?.form === 'name') return people.resolve(draft.same);
			if (draft.same?.body) return draft.same.body;
			const found =
				draft.label === 'person'
					? personFor(draft, line)
					: draft.label === 'operation'
						? operationFor(draft)
						: bodyFor(draft);
			if (!found && draft.label === 'operation' && draft.bare) return null;
			const body = found ?? ledger.create(draft, false);
			if (!found) byPhrase.set(phraseKey(draft), body);
			byNoun.set(`${draft.label}:${draft.noun}`, body);
			return body;
		}
	};

	function personFor(draft: Draft, line: Line): Body | undefined {
		if (PARTISANS.has(draft.noun) && draft.definite) {
			const partisan = partisanFor(draft, line);
			if (partisan) return partisan;
		}
		if (!draft.definite) return draft.plural ? byPhrase.get(phraseKey(draft)) : undefined;
		const holder = holderOf(draft, line);
		if (holder) return holder;
		const phrase = byPhrase.get(phraseKey(draft));
		if (phrase) return phrase;
		const last = byNoun.get(`person:${draft.noun}`);
		return last && !last.named && draft.line - last.lastLine <= 8 && !hasModifier(draft)
			? last
			: undefined;
	}

	/** The latest legislator who is not yet known by another state or party. */
	function partisanFor(draft: Draft, line: Line): Body | undefined {
		const phrase = fold(draft.name);
		const passes = (body: Body) =>
			body.label === 'person' &&
			body.named &&
			body.offices.some((office) => LEGISLATOR.test(office.title)) &&
			!body.offices.some((office) => isOtherEpithet(office.title, phrase, draft.noun));
		const candidates = recent.bodies(draft.line, 6, passes);
		const exact = candidates.find((body) =>
			body.offices.some((office) => isSameEpithet(office.title, draft))
		);
		const found = exact ?? candidates[0];
		if (found && !exact) addEpithet(draft, line, found);
		return found;
	}

	function addEpithet(draft: Draft, line: Line, body: Body): void {
		const first = line.tokens[draft.from + (line.low[draft.from] === 'the' ? 1 : 0)];
		const last = line.tokens[draft.to - 1];
		if (!first || !last || !hasModifier(draft)) return;
		body.offices.push({
			title: draft.name,
			span: [first.span[0], last.span[1]],
			sentence: line.sentence.index,
			holding: 'epithet'
		});
	}

	/** Whoever holds the office that the phrase names: most spoken of and latest. */
	function holderOf(draft: Draft, line: Line): Body | undefined {
		const subject = subjectOfSaying(draft, line);
		let best: Body | undefined;
		let top = 0;
		for (const body of recent.bodies(draft.line, 60, (b) => b.label === 'person' && b.named)) {
			if (body === subject) continue;
			const fit = Math.max(
				0,
				...body.offices.map((office) => fitOf(office.title, draft)),
				draft.line - body.lastLine <= 2 ? leaderFit(body, draft) : 0
			);
			if (fit === 0) continue;
			const score =
				fit +
				Math.min(2, Math.log2(1 + body.mentions.length) / 2) -
				Math.min(2, (draft.line - body.lastLine) * 0.25);
			if (score > top) {
				top = score;
				best = body;
			}
		}
		return best ?? onlyHolder(draft, subject);
	}

	/** The one person of the article who holds the office, however far back. */
	function onlyHolder(draft: Draft, subject: Body | null): Body | undefined {
		const holders = ledger
			.holders(draft.noun)
			.filter((body) => body !== subject && body.offices.some((o) => fitOf(o.title, draft) > 0));
		return holders.length === 1 ? holders[0] : undefined;
	}

	/** In "X said that the president ...", X is not the president. */
	function subjectOfSaying(draft: Draft, line: Line): Body | null {
		for (const earlier of recent.since(draft.line, 0)) {
			if (earlier.line !== draft.line) break;
			if (
				earlier.label === 'person' &&
				isSubject(lines[earlier.line] as Line, earlier) &&
				isSubject(line, draft)
			)
				return earlier.body;
		}
		return null;
	}

	function operationFor(draft: Draft): Body | undefined {
		const same = byPhrase.get(phraseKey(draft));
		if (same) return same;
		if (!draft.definite || hasModifier(draft)) return undefined;
		const last =
			byNoun.get(`operation:${draft.noun}`) ??
			byNoun.get(`operation:${draft.noun.replace(/s$/, '')}`);
		if (last && draft.line - last.lastLine <= 12) return last;
		if (!/^(?:operation|mission|program|programme|effort|campaign)s?$/.test(draft.noun))
			return undefined;
		return recent.bodies(draft.line, 3, (body) => body.label === 'operation')[0];
	}

	function bodyFor(draft: Draft): Body | undefined {
		const same = byPhrase.get(phraseKey(draft));
		if (same && (!draft.plural || hasModifier(draft) || !draft.definite)) return same;
		if (draft.label === 'group') {
			const last = byNoun.get(`group:${draft.noun}`);
			if (last && draft.definite && !hasModifier(draft) && draft.line - last.lastLine <= 8)
				return last;
			return same;
		}
		const namesake = ledger.find(draft.label, draft.name);
		if (namesake) return namesake;
		if (!draft.definite || hasModifier(draft)) return same;
		const named = recent.bodies(
			draft.line,
			4,
			(body) =>
				body.label === 'organization' &&
				body.named &&
				isKindOf(body, draft.noun) &&
				!isCalledOtherwise(body, draft.noun)
		)[0];
		return named ?? same;
	}

	/** "The Seafarers union": what the article calls a union, party or charity is no company. */
	function isCalledOtherwise(body: Body, noun: string): boolean {
		return body.mentions.some(({ line, from, to }) => {
			const low = lines[line]?.low ?? [];
			return [low[from - 1], low[to]].some((word) => word !== noun && OTHER_BODY.test(word ?? ''));
		});
	}
}

/** Words right beside a name that say what kind of body it is. */
const OTHER_BODY =
	/^(?:union|party|charity|watchdog|regulator|ministry|council|university|thinktank|think-tank|lobby|club|team|tribunal|court)$/;

function phraseKey(draft: Draft): string {
	const name = fold(draft.name).replace(/^(?:us|united states)\b/, 'us');
	// Two lone men are two; "the driver" and "officials" may come again.
	return draft.label === 'person' && !draft.definite && !draft.plural
		? `person:${name}:${draft.line}:${draft.from}`
		: `${draft.label}:${name}`;
}

/** True where other words than the noun and its article say who is meant. */
export function hasModifier(draft: Draft): boolean {
	return fold(draft.name) !== draft.noun;
}
