import { choose, isLevel } from '../distractors/candidate.ts';
import { otherPeople } from '../distractors/people.ts';
import { otherTitles, titleText } from '../distractors/titles.ts';
import { namesOf, senseWords } from '../quality/alike.ts';
import type { Entity, OfficeFact } from '../types.ts';
import { capital, curl, wordCount } from '../wording/tidy.ts';
import { key, type Bench, type Draft, type Maker } from './draft.ts';

/** Offices so well known that a reader needs no article for them, or too bare to ask. */
const TRIVIAL =
	/^(?:the )?(?:us |u\.s\. |american )?(?:president|prime minister|king|queen|pope|mr|mrs|ms|dr|sir|author|man|woman|leader|boss|actor|singer)$/i;

/** Who holds which office: the person for the title, or the title for the person. */
export const makeOffice: Maker = (bench) =>
	bench.facts('office').flatMap((fact) => {
		const person = bench.view.entity(fact.entity);
		if (!person || !isWorthy(fact, person)) return [];
		return [whoHolds(bench, fact, person), whichOffice(bench, fact, person)].filter(
			(d) => d !== null
		);
	});

function isWorthy(fact: OfficeFact, person: Entity): boolean {
	const { title } = fact.office;
	const words = new Set(senseWords(title));
	if (namesOf(person).some((name) => words.has(senseWords(name).pop() ?? ''))) return false;
	return !TRIVIAL.test(title.trim()) && wordCount(title) <= 10 && !/["“”‘(),;]/.test(title);
}

function whoHolds(bench: Bench, fact: OfficeFact, person: Entity): Draft | null {
	const title = curl(fact.office.title);
	const stem = askFor(title, fact.office.holding);
	if (!stem) return null;
	const others = otherPeople(bench.view, person, stem, title);
	const wrong = choose(others, [person.name], 3, bench.chance(fact.id));
	if (wrong.length < 2) return null;
	return {
		...common(fact),
		rule: 'office/who',
		stem,
		options: [
			key(person.name, 'The article gives this person that office.', fact.office.span),
			...wrong
		],
		takeaway: takeaway(fact),
		worth: 0.6 + (wordCount(title) > 2 ? 0.08 : 0) + (fact.office.holding === 'epithet' ? -0.05 : 0)
	};
}

function askFor(title: string, holding: OfficeFact['office']['holding']): string | null {
	if (holding === 'epithet') return `Whom does the article call “${withThe(title)}”?`;
	if (/^(?:a|an)\s/i.test(title)) return `Who is described in the article as ${title}?`;
	if (holding === 'former') {
		const bare = title.replace(/^(?:the\s+)?(?:former|ex)[-–\s]+/i, '');
		return `Who is described in the article as a former ${bare}?`;
	}
	return `Who is described in the article as ${needsThe(title) ? withThe(title) : title}?`;
}

function needsThe(title: string): boolean {
	return !/[’']s?\s/.test(title) && !/^(?:the|his|her|their)\s/i.test(title);
}

function withThe(title: string): string {
	return /^the\s/i.test(title) ? title.replace(/^The/, 'the') : `the ${title}`;
}

function whichOffice(bench: Bench, fact: OfficeFact, person: Entity): Draft | null {
	if (fact.office.holding !== 'office') return null;
	const text = titleText(fact.office.title);
	const wrong = choose(
		otherTitles(bench.view, person, fact.office),
		[text],
		3,
		bench.chance(fact.id)
	);
	if (wrong.length < 2 || !isLevel(text, wrong)) return null;
	return {
		...common(fact),
		rule: 'office/which',
		stem: `Which office or position does ${person.name} hold, according to the article?`,
		options: [
			key(text, 'The article gives this office with the name.', fact.office.span),
			...wrong
		],
		takeaway: takeaway(fact),
		worth: 0.55 + (wrong.filter((w) => w.origin === 'article').length > 0 ? 0.1 : 0)
	};
}

function takeaway(fact: OfficeFact): string {
	const title = curl(fact.office.title);
	return capital(
		`${fact.person} is described as ${/^(?:a|an|the)\s/i.test(title) || !needsThe(title) ? title : `the ${title}`}.`
	);
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
