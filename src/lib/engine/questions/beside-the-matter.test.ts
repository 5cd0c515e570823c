import { describe, expect, it } from 'vitest';
import { viewFor } from '../analyse.ts';
import { analyse } from '../index.ts';
import type { QuestionKind } from '../types.ts';
import type { Draft } from './draft.ts';
import { draftQuestions } from './index.ts';

const OPENING =
	'The harbour of Larrow has a long history, and its bridge is famous. Mayor Dora Finch opened it in May.';

function drafts(text: string, kind: QuestionKind): readonly Draft[] {
	const analysis = analyse(`${OPENING} ${text}`);
	return draftQuestions(viewFor(analysis), analysis.facts, 'seed', [kind]);
}

describe('what is said', () => {
	const rest =
		'Owen Drake said the harbour was full. Petra Novak said the bridge needed paint. Jan Dvorak said the quay had sunk.';

	it.each([
		['In the long run, Dora Finch said, the wells of Larrow will run dry.', true],
		['Unless more rain falls, Dora Finch said, the wells of Larrow will run dry.', false],
		['If no rain falls, Dora Finch said, the wells of Larrow will run dry.', false]
	])('is asked with its condition or not at all: %s', (text, isAsked) => {
		const stems = drafts(`${text} ${rest}`, 'who-said').map(({ stem }) => stem);
		expect(stems.some((stem) => stem.includes('run dry'))).toBe(isAsked);
	});

	it.each([
		['The engineer Ada Lind said the northern pier had cracked in March.', 'Ada Lind'],
		['A friend of Ada Lind said the northern pier had cracked in March.', null],
		['A spokesman for engineer Ada Lind said the northern pier had cracked in March.', null]
	])('is its own speaker’s: %s', (text, speaker) => {
		const keys = drafts(`${text} ${rest}`, 'who-said')
			.filter(({ stem }) => stem.includes('northern pier'))
			.map(({ options }) => options.find(({ correct }) => correct)?.text);
		expect(keys.every((key) => key === speaker)).toBe(true);
	});
});

describe('figures beside the key', () => {
	it('are of its size', () => {
		const [draft] = drafts(
			'Owen Drake sold 1,034 tickets in Dunleigh. In April 18 tickets were given away, and the club has 911 members.',
			'figure'
		).filter(({ stem }) => stem.includes('Owen Drake'));
		const texts = draft?.options.map(({ text }) => text).join(' ') ?? '';
		expect(texts).toContain('911');
		expect(texts).not.toMatch(/\b18\b/);
	});
});

describe('opposites', () => {
	it.each([
		['The Larrow Party won 12 seats in the northern towns of Dunleigh in 2019.', true],
		['The Larrow Party won 12 seats in the northern towns, its best result in Dunleigh.', false]
	])('are not set beside a word that refutes them: %s', (text, isTurned) => {
		const rules = drafts(text, 'true-false').filter(({ stem }) => stem.includes('lost 12 seats'));
		expect(rules.length > 0).toBe(isTurned);
	});
});

describe('what no reader needs the article for', () => {
	it.each([
		['Owen Drake opened the first public library in Oklahoma with 12 friends.', false],
		['Dunleigh lies in Oklahoma, at the meeting of the Great Plains and the Ozark Plateau.', true]
	])('is not asked as a place: %s', (text, isLying) => {
		const stems = drafts(`${text} Kansas, Missouri and Arkansas are near.`, 'place');
		expect(stems.length === 0).toBe(isLying);
	});

	it.each([
		['Owen Drake was pleased. In the gale, 340 volunteers carried sandbags to the pier.', true],
		['Owen Drake insulted 340 volunteers at the pier of Larrow.', false]
	])('is made up only of a crowd that does something: %s', (text, isTold) => {
		const rules = drafts(text, 'true-false').map(({ rule }) => rule);
		expect(rules.some((rule) => rule.startsWith('true-false/unstated-'))).toBe(isTold);
	});

	it('sets years beside a round one of long ago that are as round', () => {
		const [draft] = drafts('In 1200 Owen Drake founded the abbey of Dunleigh.', 'date');
		expect(draft?.options.every(({ text }) => /\d00$/.test(text))).toBe(true);
	});

	it('sets no date beside another that the sentence rules out', () => {
		const [draft] = drafts(
			'Owen Drake was made a captain on 3 April 1779 to rank from 18 February 1778. He was freed on 9 October 1779. He married on 12 May 1780.',
			'date'
		).filter(({ stem }) => stem.includes('3 April 1779'));
		expect(draft?.options.map(({ text }) => text).join()).not.toMatch(/October 1779|1780/);
	});

	it.each([
		['The city council plans an invasion of Dunleigh in the spring of 2031.', true],
		['The few who lived were allowed to leave the siege of Dunleigh in the spring.', false]
	])('takes for a plan what is spoken of as one: %s', (text, isPlan) => {
		const stems = drafts(text, 'operation-status');
		expect(stems.length > 0).toBe(isPlan);
	});
});

describe('figures put for others', () => {
	it('are fewer than the whole that is told beside them', () => {
		const stems = drafts('Owen Drake filled five of the nine posts in Dunleigh.', 'true-false').map(
			({ stem }) => stem
		);
		expect(stems.join()).not.toMatch(/\b(?:nine|ten|eleven|twelve|15) of the nine\b/);
	});

	it('are far from what is only nearly so many', () => {
		const altered = drafts(
			'Around 1,700 dockers at the harbour of Dunleigh have begun a strike.',
			'true-false'
		).flatMap(({ stem }) => /[Aa]round ([\d,]+) dockers/.exec(stem)?.[1] ?? []);
		const far = altered.map((text) => Number(text.replace(',', '')) / 1700);
		expect(far.every((ratio) => ratio === 1 || ratio >= 1.7 || ratio <= 1 / 1.7)).toBe(true);
	});
});

describe('an order in time', () => {
	it.each([
		['Owen Drake opened the mill in Dunleigh before the flood of 1953.', true],
		['Owen Drake opened the mill in Dunleigh before moving to the coast of Larrow.', false]
	])('is turned round where two things happened: %s', (text, isTurned) => {
		const stems = drafts(text, 'true-false').map(({ stem }) => stem);
		expect(stems.some((stem) => /Dunleigh after/.test(stem))).toBe(isTurned);
	});
});

describe('decades beside the key', () => {
	it('have begun when the article was written', () => {
		const [draft] = drafts(
			'Owen Drake rose to fame in the 2000s as the singer of a band from Dunleigh. He left it in 2013.',
			'date'
		).filter(({ options }) => options.some(({ text }) => text.endsWith('s')));
		expect(draft?.options.map(({ text }) => text).join()).not.toContain('2020s');
	});
});
