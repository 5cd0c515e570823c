import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryFrom } from './carry.ts';
import { carryId } from './carry-id.ts';
import { countChanges, difference } from './difference.ts';

const shown = (before: string, after: string) =>
	difference(before, after)
		.map(({ kind, text }) =>
			kind === 'same' ? text : kind === 'gone' ? `[-${text}]` : `[+${text}]`
		)
		.join('');

describe('difference', () => {
	it.each([
		['The same.', 'The same.', 'The same.'],
		['', '', ''],
		['', 'New.', '[+New.]'],
		['Old.', '', '[-Old.]'],
		['He used 14 boats.', 'He used 15 boats.', 'He used [-14][+15] boats.'],
		['One.\n\nTwo.\n\nThree.', 'One.\n\nThree.', 'One.\n\n[-Two.\n\n]Three.'],
		['One.\n\nThree.', 'One.\n\nTwo.\n\nThree.', 'One.\n\n[+Two.\n\n]Three.'],
		['It’s here.', 'It’s there.', 'It’s [-here][+there].'],
		['A 👩‍🚀 flew.', 'A 👩‍🚀 fell.', 'A 👩‍🚀 [-flew][+fell].']
	])('%j to %j', (before, after, expected) => {
		expect(shown(before, after)).toBe(expected);
	});

	const words = fc.array(fc.constantFrom('a', 'b', 'cat', '. ', '\n\n', ' ', '😀', 'é'), {
		maxLength: 40
	});
	it('makes up both texts, whatever they are', () => {
		fc.assert(
			fc.property(words, words, (one, two) => {
				const [before, after] = [one.join(''), two.join('')];
				const pieces = difference(before, after);
				const made = (not: string) =>
					pieces.flatMap(({ kind, text }) => (kind === not ? [] : [text])).join('');
				expect(made('new')).toBe(before);
				expect(made('gone')).toBe(after);
			})
		);
	});

	it('comes to an end for two long texts that share nothing', () => {
		const text = (word: string) =>
			Array.from({ length: 4000 }, (_, at) => `${word}${at} said no ${at * 7}.`).join('\n');
		const pieces = difference(text('x'), text('y'));
		expect(
			pieces.flatMap(({ kind, text: words }) => (kind === 'new' ? [] : [words])).join('')
		).toBe(text('x'));
	});

	it('counts words that came and went', () => {
		const { gone, new: fresh } = countChanges(difference('One two three.', 'One three four five.'));
		expect([gone, fresh]).toEqual([1, 2]);
	});
});

const before = 'First words. The mayor said no to the plan on Monday. Last words here.';
const place = (text: string, words: string): [number, number] => {
	const at = text.indexOf(words);
	return [at, at + words.length];
};
const said = place(before, 'The mayor said no to the plan on Monday.');

describe('a place', () => {
	it.each([
		[
			'that only moves along',
			`More first words. ${before}`,
			'The mayor said no to the plan on Monday.',
			true
		],
		[
			'whose words change',
			before.replace('Monday', 'Tuesday'),
			'The mayor said no to the plan on Tuesday.',
			false
		],
		[
			'that grows inside',
			before.replace('the plan', 'the whole new plan'),
			'The mayor said no to the whole new plan on Monday.',
			false
		],
		[
			'that moves to the end',
			'First words. Last words here. The mayor said no to the plan on Monday.',
			'The mayor said no to the plan on Monday.',
			true
		]
	])('%s is found again', (_name, after, words, same) => {
		const carried = carryFrom(before, after).span(said);
		expect(carried && after.slice(...carried.span)).toBe(words);
		expect(carried?.same).toBe(same);
	});

	it.each([
		['is taken out', 'First words. Last words here.'],
		['is written anew', before.replace(before.slice(...said), 'Nobody in town knew a thing.')],
		['all of it', '']
	])('that %s is gone', (_name, after) => {
		expect(carryFrom(before, after).span(said)).toBe(null);
	});

	it('that stays stands where its words do, whatever changes around it', () => {
		const edits = fc.array(fc.constantFrom('A. ', 'Bo said. ', '\n\n', 'x '), { maxLength: 8 });
		fc.assert(
			fc.property(edits, edits, (head, tail) => {
				const after = head.join('') + before.slice(...said) + tail.join('');
				const carried = carryFrom(before, after).span(said);
				expect(carried && after.slice(...carried.span)).toBe(before.slice(...said));
			})
		);
	});
});

describe('words', () => {
	it.each([
		['where they stand now', 'mayor', `Now. ${before}`, 'The mayor'],
		[
			'elsewhere, where their place is gone',
			'mayor',
			'The sub-mayors left. A mayor came.',
			'A mayor'
		],
		['nowhere within other words', 'plan', 'The planner left.', null]
	])('are found %s', (_name, words, after, shown) => {
		const found = carryFrom(before, after).words(place(before, words));
		expect(found && after.slice(found[0] - (shown!.length - words.length), found[1])).toBe(shown);
	});
});

describe('an id', () => {
	const after = `Some more. ${before.replace('Monday', 'Tuesday')}`;
	const carry = carryFrom(before, after);
	const at = said[0];
	it.each([
		[`attribution:${at}-${at + 10}`, `attribution:${at + 11}-${at + 21}`],
		[`figure:${at}`, `figure:${at + 11}`],
		[`office:${at}:person:jim-2`, `office:${at + 11}:person:jim-2`],
		[`date:${before.indexOf('Monday')}`, null],
		['person:jim-2', 'person:jim-2'],
		['', '']
	])('%s becomes %s', (id, expected) => {
		expect(carryId(id, carry)).toBe(expected);
	});
});
