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
	/^(?:the |an? )?(?:former |ex[-–])?(?:\p{L}+ |(?:\p{L}+ )?\p{L}+[’']s |u\.s\. )?(?:president|prime minister|king|queen|pope|emperor|tsar|leader)$/iu;
const FEWEST_WORDS = 2;

/** Who holds which office: the person for the title, or the title for the person. */
export const makeOffice: Maker = (bench) =>
	bench.facts('office').flatMap((fact) => {
		const person = bench.view.entity(fact.entity);
		if (!person || isCutTitle(bench.view, fact.office) || isLead(bench.view, person)) return [];
		const who = isWorthy(fact, person) ? whoHolds(bench, fact, person) : null;
		const which = isTold(fact, person) ? whichOffice(bench, fact, person) : null;
		return [who, which].filter((d) => d !== null);
	});

function isWorthy(fact: OfficeFact, person: Entity): boolean {
	const { title, holding } = fact.office;
	if (holding === 'epithet' && !/\p{Lu}/u.test(title.replace(/^The\s/, ''))) return false;
	return isTold(fact, person);
}

/** True for a title of some words that does not name the one who has it. */
function isTold({ office: { title } }: OfficeFact, person: Entity): boolean {
	const words = new Set(senseWords(title));
	if (namesOf(person).some((name) => words.has(senseWords(name).at(-1) ?? ''))) return false;
	if (TRIVIAL.test(title.trim()) || /["“”‘(),;:]|^\p{L}+\.$/u.test(title)) return false;
	const bare = title.replace(/^(?:the|an?)\s/i, '').replace(RANK, '');
	return wordCount(bare) >= FEWEST_WORDS && wordCount(bare) <= 10 && /[\p{L}.]$/u.test(bare);
}

/** A rank, title or "former" before the name says nothing that a teacher would ask. */
const RANK =
	/\b(?:(?:major|maj\.|lieutenant|lt\.|brigadier|brig\.|rear|vice|staff|chief|first|second)[\s-])*(?:gen\.|col\.|capt\.|cmdr\.|sgt\.|lt\.|maj\.|adm\.|insp\.|supt\.|general|admiral|colonel|captain|commander|sergeant|lieutenant|major|professor|doctor|emeritus professor|mr|mrs|ms|dr|sir|lord|lady)(?:\b\.?|(?<=\.))/gi;

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
	if (
		wrong.length < 2 ||
		isCutOff(
			name,
			wrong.map((option) => option.text)
		)
	)
		return null;
	return {
		...common(fact),
		rule: 'office/who',
		stem,
		options: [key(name, 'The article gives this person that office.', fact.office.span), ...wrong],
		takeaway: takeaway(fact),
		worth:
			0.56 -
			passing(bench, person) +
			(wordCount(title) > 2 ? 0.08 : 0) -
			(fact.office.holding === 'epithet' ? 0.05 : 0) -
			(hasProper(title.slice(1)) ? 0 : 0.2)
	};
}

/** One name alone among whole ones may be half of one. */
function isCutOff(name: string, others: readonly string[]): boolean {
	return !name.includes(' ') && others.every((other) => other.includes(' '));
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

/** Kin, age and the like say who somebody is to others, not what they do. */
const NO_POSITION =
	/\b(?:boy|girl|m[ae]n|wom[ae]n|child|father|mother|wife|husband|son|daughter|brother|sister|parents?|friend|relative|victim|suspect|resident|founder|member|veteran|volunteer|captain|defender|goalkeeper|striker|midfielder|forward)\b/i;

function whichOffice(bench: Bench, fact: OfficeFact, person: Entity): Draft | null {
	const { holding, title } = fact.office;
	if (holding === 'former' || NO_POSITION.test(title)) return null;
	const text = titleText(title);
	const others = otherTitles(bench.view, person, fact.office);
	const known = others.filter((c) => c.origin === 'article' && !NO_POSITION.test(c.text));
	if (holding === 'epithet' && known.length < 2) return null;
	const wrong = choose(known.length > 1 ? known : others, [text], 3, bench.chance(fact.id));
	if (wrong.length < 2 || !isLevel(text, wrong)) return null;
	return {
		...common(fact),
		rule: 'office/which',
		stem: stemFor(nameOf(bench.view, person), [text, ...wrong.map((option) => option.text)]),
		options: [
			key(text, 'The article gives this office with the name.', fact.office.span),
			...wrong
		],
		takeaway: takeaway(fact),
		worth:
			(known.length > 1 && [text, ...wrong.map((option) => option.text)].every(isOffice)
				? 0.62
				: 0.3) -
			passing(bench, person) -
			(hasProper(text.slice(1)) ? 0 : 0.04)
	};
}

/** Words of an office, not of what somebody does or stands for. */
const OFFICE =
	/\b(?:president|chair\p{L}*|minister|secretary|director|head|chief|officer|mayor|governor|ambassador|commissioner|councill?or|senator|spokes\p{L}+|speaker|manager|editor|judge|prosecutor|bishop|professor|curator|treasurer|coach|leader|commander|sheriff|inspector|superintendent|principal|dean|chancellor)\b/iu;

function isOffice(title: string): boolean {
	return OFFICE.test(title);
}

function stemFor(name: string, options: readonly string[]): string {
	return options.every(isOffice)
		? `Which office or position does the article give ${name}?`
		: `What does the article call ${name}?`;
}

/** Whom the article names once and gives no words is nobody to ask for. */
function passing({ view }: Bench, { id, mentions }: Entity): number {
	if (mentions.length > 1) return 0;
	return view.saidBy(id).length > 0 ? 0.08 : 0.2;
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
