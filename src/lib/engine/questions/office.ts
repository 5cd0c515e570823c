import { choose, isLevel } from '../distractors/candidate.ts';
import { otherPeople } from '../distractors/people.ts';
import { otherTitles, titleText } from '../distractors/titles.ts';
import { namesOf, senseWords } from '../quality/alike.ts';
import type { Entity, OfficeFact } from '../types.ts';
import { nameOf, optionName } from '../wording/names.ts';
import { curl, quoted, wordCount } from '../wording/tidy.ts';
import { isCutTitle } from './cut-title.ts';
import { isLead } from '../wording/people.ts';
import { key, type Bench, type Draft, type Maker } from './draft.ts';

/** Offices so well known that a reader needs no article for them. */
const TRIVIAL =
	/^(?:the |an? )?(?:former |ex[-–])?(?:\p{L}+ |\p{L}+[’']s |u\.s\. )?(?:president|prime minister|king|queen|pope|emperor|tsar|leader)$/iu;
const FEWEST_WORDS = 2;

/** Who holds which office: the person for the title, or the title for the person. */
export const makeOffice: Maker = (bench) =>
	bench.facts('office').flatMap((fact) => {
		const person = bench.view.entity(fact.entity);
		if (!person || !isWorthy(fact, person) || isCutTitle(bench.view, fact.office)) return [];
		if (isLead(bench.view, person)) return [];
		return [whoHolds(bench, fact, person), whichOffice(bench, fact, person)].filter(
			(d) => d !== null
		);
	});

function isWorthy(fact: OfficeFact, person: Entity): boolean {
	const { title } = fact.office;
	const words = new Set(senseWords(title));
	if (fact.office.holding === 'epithet' && !/\p{Lu}/u.test(title.replace(/^The\s/, '')))
		return false;
	if (namesOf(person).some((name) => words.has(senseWords(name).at(-1) ?? ''))) return false;
	if (TRIVIAL.test(title.trim()) || /["“”‘(),;:]|^\p{L}+\.$/u.test(title)) return false;
	const bare = title.replace(/^(?:the|an?)\s/i, '').replace(RANK, '');
	return wordCount(bare) >= FEWEST_WORDS && wordCount(bare) <= 10 && /[\p{L}.]$/u.test(bare);
}

/** A rank, title or "former" before the name says nothing that a teacher would ask. */
const RANK =
	/\b(?:(?:major|lieutenant|brigadier|rear|vice|staff|chief|first|second)[\s-])*(?:general|admiral|colonel|captain|commander|sergeant|lieutenant|major|professor|doctor|emeritus professor|mr|mrs|ms|dr|sir|lord|lady)\b\.?/gi;

function whoHolds(bench: Bench, fact: OfficeFact, person: Entity): Draft | null {
	const named = fact.evidence.some(([start]) =>
		bench.view
			.mentionsIn(bench.view.sentenceAt(start))
			.some((m) => m.entity === person.id && m.form === 'name')
	);
	if (!named) return null;
	const title = curl(fact.office.title);
	const before = bench.view.text.slice(Math.max(0, fact.office.span[0] - 4), fact.office.span[0]);
	const isDefinite = /\bthe\s$/i.test(before) || /^the\s/i.test(title);
	const stem = askFor(title, fact.office.holding, isDefinite);
	const others = otherPeople(bench.view, person, stem, title);
	const name = optionName(bench.view, person);
	const wrong = choose(others, [name], 3, bench.chance(fact.id));
	if (wrong.length < 2) return null;
	return {
		...common(fact),
		rule: 'office/who',
		stem,
		options: [key(name, 'The article gives this person that office.', fact.office.span), ...wrong],
		takeaway: takeaway(fact),
		worth:
			0.56 -
			passing(person) +
			(wordCount(title) > 2 ? 0.08 : 0) -
			(fact.office.holding === 'epithet' ? 0.05 : 0) -
			(hasProper(title.slice(1)) ? 0 : 0.2)
	};
}

/** The article's own words for the person, in quotation marks: no article or capital to get wrong. */
function askFor(
	title: string,
	holding: OfficeFact['office']['holding'],
	isDefinite: boolean
): string {
	if (holding === 'epithet' && isDefinite) return `Whom does the article call “${withThe(title)}”?`;
	return `Whom does the article introduce as “${title}”?`;
}

function withThe(title: string): string {
	return /^the\s/i.test(title) ? title.replace(/^The/, 'the') : `the ${title}`;
}

function whichOffice(bench: Bench, fact: OfficeFact, person: Entity): Draft | null {
	if (fact.office.holding !== 'office') return null;
	const text = titleText(fact.office.title);
	const others = otherTitles(bench.view, person, fact.office);
	const known = others.filter((c) => c.origin === 'article');
	const wrong = choose(known.length > 1 ? known : others, [text], 3, bench.chance(fact.id));
	if (wrong.length < 2 || !isLevel(text, wrong)) return null;
	return {
		...common(fact),
		rule: 'office/which',
		stem: `Which office or position does the article give ${nameOf(bench.view, person)}?`,
		options: [
			key(text, 'The article gives this office with the name.', fact.office.span),
			...wrong
		],
		takeaway: takeaway(fact),
		worth: (known.length > 1 ? 0.46 : 0.3) - passing(person) - (hasProper(text.slice(1)) ? 0 : 0.06)
	};
}

/** Whom the article names once is nobody to ask for. */
function passing({ mentions }: Entity): number {
	return mentions.length < 2 ? 0.2 : 0;
}

/** A title that names a body or place tells more than a profession does. */
function hasProper(title: string): boolean {
	return /\p{Lu}/u.test(title);
}

function takeaway(fact: OfficeFact): string {
	return `${fact.person} is the person whom the article calls ${quoted(curl(fact.office.title))}.`;
}

function common(fact: OfficeFact) {
	return {
		kind: 'office',
		skill: 'offices',
		process: 'retrieve',
		response: 'one',
		fact: fact.id,
		order: 'free',
		evidence: fact.evidence,
		difficulty: 0.25,
		asks: [fact.id, `office:${fact.entity}`]
	} as const;
}
