import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { samples } from '../samples/index.ts';
import { unwantedLines, withoutLines } from './unwanted.ts';

const why = (line: string) => unwantedLines(line)[0]?.why ?? null;

describe('a line is left out', () => {
	it.each([
		['Advertisement', 'advertisement'],
		['ADVERTISEMENT', 'advertisement'],
		['Story continues below this ad', 'advertisement'],
		['Article continues after advertisement', 'advertisement'],
		['after newsletter promotion', 'advertisement'],
		['Sponsored content', 'advertisement'],
		['Read more', 'link to another page'],
		['Read more: Harbour plans shelved again', 'link to another page'],
		['Read also — the mayor’s speech', 'link to another page'],
		['RELATED ARTICLES', 'link to another page'],
		['» Read next', 'link to another page'],
		['More on this story', 'link to another page'],
		['You may also like', 'link to another page'],
		['Most read', 'link to another page'],
		['Share', 'share link'],
		['Share this article', 'share link'],
		['Share on Facebook', 'share link'],
		['Facebook Twitter WhatsApp', 'share link'],
		['Copy link', 'share link'],
		['Follow us on Instagram', 'share link'],
		['12 comments', 'share link'],
		['Sign up for our morning briefing', 'call to sign up'],
		['Subscribe to read the full story', 'call to sign up'],
		['Get the day’s headlines in your inbox', 'call to sign up'],
		['Enter your email address', 'call to sign up'],
		['We use cookies to improve your visit', 'call to sign up'],
		['Photo: Ana Ruiz / Bay Courier', 'picture credit'],
		['Photograph: Ana Ruiz/Reuters', 'picture credit'],
		['(Photo by Ana Ruiz)', 'picture credit'],
		['Getty Images', 'picture credit'],
		['The harbour wall on Monday. (AP Photo/Ana Ruiz)', 'picture credit'],
		['Divers at the harbour wall (Reuters)', 'picture credit'],
		['Image caption', 'caption label'],
		['View image in full screen', 'caption label'],
		['3 hours ago', 'note of the page'],
		['5 min read', 'note of the page'],
		['Published 12 January 2026', 'note of the page'],
		['Last updated: 3 March 2026, 10:15', 'note of the page'],
		['Home > News > Harbour', 'note of the page'],
		['© 2026 Bay Courier. All rights reserved.', 'notice of rights'],
		['Copyright 2026 The Bay Courier', 'notice of rights'],
		['Privacy policy | Terms of use', 'notice of rights']
	])('%s', (line, expected) => {
		expect(why(line)).toBe(expected);
	});
});

describe('a line stays', () => {
	it.each([
		'Read more slowly, the teacher told them.',
		'Share prices fell on Tuesday after the mayor spoke.',
		'Advertisements for the ferry hung in every shop.',
		'Follow the river and you reach the old mill.',
		'“Share what you have,” she said.',
		'Related species live further north.',
		'He watched the ship go.',
		'Watch out for the tide, the notice said.',
		'Three hours ago nobody knew his name.',
		'The ministry published 12 reports in January.',
		'Support for the plan has fallen to 40 percent, a poll found.',
		'The photo showed two men by the wall.',
		'Comments by the mayor angered the harbour board.',
		'Subscribers left in their thousands.',
		'The story continues.',
		'Print is dead, he said.',
		'More than 200 people came.',
		'Copyright law is not on the harbour board’s side, its lawyer said on Monday.',
		'Listen, she said, and the room fell silent.',
		'',
		'x'.repeat(200)
	])('%s', (line) => {
		expect(why(line)).toBe(null);
	});

	it('in articles that were cleaned by hand', () => {
		const ferry = readFileSync(
			new URL('../../../../tests/articles/ferry.txt', import.meta.url),
			'utf8'
		);
		for (const text of [ferry, ...samples.map((sample) => sample.text)]) {
			expect(unwantedLines(text)).toEqual([]);
		}
	});
});

it('names lines by their index', () => {
	expect(unwantedLines('One.\n\nRead more\n\nTwo.\nShare')).toEqual([
		{ line: 2, why: 'link to another page' },
		{ line: 5, why: 'share link' }
	]);
});

it.each([
	[[2], 'One.\n\nTwo.\nShare'],
	[[0, 5], 'Read more\n\nTwo.'],
	[[], 'One.\n\nRead more\n\nTwo.\nShare'],
	[[99, -1], 'One.\n\nRead more\n\nTwo.\nShare'],
	[[0, 2, 4, 5], '']
])('without lines %j', (lines, left) => {
	expect(withoutLines('One.\n\nRead more\n\nTwo.\nShare', new Set(lines))).toBe(left);
});
