import { describe, expect, it } from 'vitest';
import { spokenIn } from '../testing/spoken.ts';

const QUESTIONS = [
	'When did you begin to keep bees?',
	'What do the bees live on?',
	'Will you go on with it?'
];
const ANSWERS = [
	'I began in 1990 with two hives. My father gave them to me.',
	'They live on lime and clover. We plant more of it each spring.',
	'Of course I will. My daughter has 12 hives of her own.'
];
const talk = QUESTIONS.map((question, i) => `${question}\n\n${ANSWERS[i]}`).join('\n\n');

function voices(text: string): readonly (readonly [string | null, string])[] {
	return spokenIn(text).map(
		({ speaker, content: [span] }) => [speaker, span ? text.slice(...span) : ''] as const
	);
}

describe('answers go to the one who is interviewed', () => {
	it.each([
		'The Post interviews beekeeper Anna Price about her hives',
		'Beekeeper Anna Price tells the Post about her hives',
		'Anna Price: an interview with the beekeeper of Elford',
		'Anna Price, a beekeeper, interviewed by Tom Hale',
		'Last week the Post spoke with Anna Price, who keeps bees in Elford.',
		'On Monday the Post sat down with Anna Price about her hives.',
		'Anna Price keeps bees in Elford. The Post interviewed her on Monday.',
		"'I told the bees and the wasps to go'\n\nThe Saturday Interview\n\nAnna Price keeps bees in Elford. She spoke to the Post at her home.",
		'For thirty years Anna Price has kept bees in Elford. The Post met her behind the barn.'
	])('%s', (lead) => {
		expect(voices(`${lead}\n\n${talk}`)).toEqual(
			ANSWERS.flatMap((answer) => answer.split(/(?<=\.) /)).map((said) => ['Anna Price', said])
		);
	});

	it('with the question and where she is named', () => {
		const text = `The Post spoke with Anna Price on Monday.\n\n${talk}`;
		const [first] = spokenIn(text);
		expect(first?.answer?.asked && text.slice(...first.answer.asked)).toBe(QUESTIONS[0]);
		expect(first?.answer?.named && text.slice(...first.answer.named)).toBe(
			'The Post spoke with Anna Price on Monday.'
		);
	});
});

describe('answers go to nobody', () => {
	it.each([
		'The Post interviews two beekeepers on a hard year',
		'The Post interviews Anna Price and Tom Hale',
		'The Post interviewed one of the owners of a farm about a drink called Hale.',
		'Bees are in danger in the valley.',
		'Anna Price keeps bees in Elford, and Tom Hale buys them. The Post met them on Monday.',
		'Anna Price keeps bees in Elford, where bees are in danger.',
		'File photo of the interviewees Anna Price and Tom Hale.'
	])('%s', (lead) => {
		expect(voices(`${lead}\n\n${talk}`)).toEqual([]);
	});

	it('where the text is no interview', () => {
		const text =
			'The Post spoke with Anna Price on Monday.\n\nWho would keep bees today? Not many.\n\nI would not.';
		expect(voices(text)).toEqual([]);
	});
});

describe('turns with names before them', () => {
	it('go to the one named, to the end of the turn', () => {
		const text =
			'Anna Price and Tom Hale met on Monday.\n\nPrice: The dam will hold.\n\nIt was built to last.\n\nHale: The dam is old.\n\nPrice: It was mended in May.\n\nHale: Was it paid for?';
		expect(voices(text)).toEqual([
			['Anna Price', 'The dam will hold.'],
			['Anna Price', 'It was built to last.'],
			['Tom Hale', 'The dam is old.'],
			['Anna Price', 'It was mended in May.']
		]);
	});

	it.each(['A', 'AP'])('go to the one who is interviewed: %s', (label) => {
		const text = `The Post spoke with Anna Price on Monday.\n\n${QUESTIONS.map(
			(question, i) => `Q: ${question}\n\n${label}: ${ANSWERS[i]}`
		).join('\n\n')}`;
		expect(new Set(voices(text).map(([speaker]) => speaker))).toEqual(new Set(['Anna Price']));
		expect(voices(text)).toHaveLength(6);
	});

	it('go to the one in the opening who has these initials', () => {
		const text = `Fifty years on the rock\n\nBy Tom Hale\n\nAnna Price kept the light of Elford.\n\n${QUESTIONS.map(
			(question, i) => `TH: ${question}\n\nAP: ${ANSWERS[i]}`
		).join('\n\n')}`;
		expect(new Set(voices(text).map(([speaker]) => speaker))).toEqual(new Set(['Anna Price']));
	});

	it('end where the article speaks of the one who answers', () => {
		const text = `The Post spoke with Anna Price on Monday.\n\nQ: ${QUESTIONS[0]}\n\nA: It was late.\n\nQ: ${QUESTIONS[1]}\n\nA: They eat clover.\n\nWe plant more each spring.\n\nPrice’s honey is sold in twelve towns.\n\nIt costs 4 crowns.`;
		expect(voices(text).map(([, said]) => said)).toEqual([
			'It was late.',
			'They eat clover.',
			'We plant more each spring.'
		]);
	});

	it('go to nobody where a label is no name of a person', () => {
		const text =
			'Weather: rain is near.\n\nRoads: all open.\n\nWeather: sun.\n\nRoads: open again.';
		expect(voices(text)).toEqual([]);
	});
});
