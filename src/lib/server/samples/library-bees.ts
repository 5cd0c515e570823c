import { key, verdicts, wrong } from './options.ts';
import type { Sample } from './types.ts';

/** A light-hearted feature from an invented town: bees behind the library clock. */
export const sample: Sample = {
	slug: 'library-bees',
	title: 'Sixty thousand readers leave the library by the window',
	byline: 'From the Marrowby Messenger · an invented town, for practice',
	date: '2023-06-03',
	note: 'an invented town, for practice',
	text: `For three weeks the reading room of Marrowby Library hummed. Readers blamed the heating, the caretaker blamed the lamps, and a man who comes in daily for the chess column changed seats twice. Then, on 4 May, honey began to drip on the atlas.

Leo Tamm, who is twelve and was looking up rivers, saw it first. “I thought somebody had spilled lemonade on Portugal,” he said. He tasted it, which he has promised not to do again with things that fall from ceilings, and went to tell the head librarian, Nora Quill.

Quill put her ear to the wall and sent for Hana Moreau, the president of the Vale Beekeepers. Moreau tapped the plaster, listened and announced that about 60,000 honeybees were living behind the clock. “They are excellent tenants,” she told Quill, “but they do not whisper.”

Getting them out was harder than finding them. The library was built in 1781 and is designated a monument of the first rank, which means that nobody may cut into its walls without a permit from the county. Victor Stroud, a pest controller, offered a quicker way. He proposed Operation Clean Sweep, in which the bees would be killed with smoke for a fee of 1,900 crowns. Moreau called it “a crime with a bill attached.” On 15 May the town council voted the idea down, seven to two.

One of the two was Councillor Desmond Ashby, who chairs the buildings committee. He has nothing against bees, he told the Messenger, but “a library should be quiet and a roof should be dry.” A town hall employee, who did not want to be named, says that a letter warned the committee two years ago of a gap beside the clock. Ashby denies it. “No such letter ever reached us,” he said. The Messenger has not been able to find it.

The permit came on 26 May. Two days later, at five in the morning, before the bees were up, Operation Honeycomb began. Moreau and six helpers took out a window, lifted away a panel the size of a door and moved the colony, comb by comb, into wooden boxes. The queen turned up on the ninth comb, looking annoyed. The work lasted eleven hours and filled 40 jars. The bees now live in the orchard of Marl Farm, six kilometres off. Any nearer, Moreau explained, and they would have flown straight back to the address they knew.

Nobody was badly hurt. The deputy mayor, Ilse Grant, who had come only to wave, was stung on the nose. It was an honour, she said through a handkerchief.

Some people miss the humming already. Quill has proposed the Glass Hive, a small colony behind a window in the children’s room, with a pipe to the open air, so that readers can watch bees at work. Schools have sent 212 letters in support. Ashby has said neither yes nor no. Before he decides, he told Quill at a meeting on Thursday, he wants to hear who would clean the glass. The council will vote on 20 June.

As for the atlas, Portugal could not be saved. The page has been framed and hangs beside the door. Leo has been given a library card that never expires, and has used it to borrow a book about wasps.`,
	quiz: {
		title: 'Bees behind the clock',
		questions: [
			{
				kind: 'to-whom',
				skill: 'speakers',
				process: 'retrieve',
				stem: 'To whom did Leo Tamm go with the news of the honey?',
				options: [
					wrong('Hana Moreau', 'Moreau was sent for later, by Nora Quill.', 'sent for Hana Moreau'),
					key('Nora Quill', 'Leo went to tell the head librarian, Nora Quill.'),
					wrong(
						'Victor Stroud',
						'Stroud is the pest controller, who came in after the bees were found.',
						'Victor Stroud, a pest controller'
					),
					wrong(
						'Ilse Grant',
						'Grant came only to wave when the bees were moved.',
						'The deputy mayor, Ilse Grant'
					)
				],
				evidence: [
					'He tasted it, which he has promised not to do again with things that fall from ceilings, and went to tell the head librarian, Nora Quill.'
				],
				takeaway: 'Leo told Nora Quill, and she sent for the beekeeper.'
			},
			{
				kind: 'operation-status',
				skill: 'operations',
				process: 'retrieve',
				stem: 'What became of Operation Clean Sweep?',
				options: [
					wrong(
						'It waits for a vote on 20 June',
						'The vote on 20 June is about the Glass Hive.',
						'The council will vote on 20 June.'
					),
					wrong(
						'It was refused a permit by the county',
						'The permit was needed for cutting into walls, and it was given.',
						'without a permit from the county'
					),
					wrong(
						'It was carried out in eleven hours',
						'Operation Honeycomb lasted eleven hours.',
						'The work lasted eleven hours'
					),
					key('It was rejected by the council', 'The council voted it down, seven to two.')
				],
				evidence: [
					'He proposed Operation Clean Sweep, in which the bees would be killed with smoke for a fee of 1,900 crowns.',
					'On 15 May the town council voted the idea down, seven to two.'
				],
				takeaway: 'Operation Clean Sweep was proposed by Stroud and rejected by the council.'
			},
			{
				kind: 'operation-where',
				skill: 'place',
				process: 'retrieve',
				stem: 'Where did Operation Honeycomb take the bees?',
				options: [
					key('To the orchard of a farm', 'The bees now live in the orchard of Marl Farm.'),
					wrong(
						'To a school near the library',
						'Schools sent letters in support of the Glass Hive; no bees went to them.',
						'Schools have sent 212 letters'
					),
					wrong(
						'To the garden of the town hall',
						'The town hall comes in only through a person who works there.',
						'A town hall employee'
					),
					wrong(
						'To a house of the Vale Beekeepers',
						'Moreau presides over the Vale Beekeepers, but no house of theirs is mentioned.',
						'the president of the Vale Beekeepers'
					)
				],
				evidence: [
					'Two days later, at five in the morning, before the bees were up, Operation Honeycomb began.',
					'The bees now live in the orchard of Marl Farm, six kilometres off.'
				],
				takeaway: 'The colony was moved to the orchard of Marl Farm.'
			},
			{
				kind: 'reason',
				skill: 'reasons',
				process: 'infer',
				stem: 'Why was a new home six kilometres away chosen for the bees?',
				options: [
					wrong(
						'Readers did not want to be stung',
						'One sting is reported, on the day of the move; it is not given as a reason.',
						'was stung on the nose'
					),
					wrong(
						'The county had made it a condition',
						'The county’s permit was about cutting into the walls.',
						'without a permit from the county'
					),
					key(
						'Bees living nearer would return',
						'Moreau explained that they would have flown back to the address they knew.'
					),
					wrong(
						'The schools had asked to watch bees',
						'The letters from schools support the Glass Hive, in the library itself.',
						'Schools have sent 212 letters in support.'
					)
				],
				evidence: [
					'The bees now live in the orchard of Marl Farm, six kilometres off.',
					'Any nearer, Moreau explained, and they would have flown straight back to the address they knew.'
				],
				takeaway: 'Bees that are moved only a short way fly back, Moreau explained.'
			},
			{
				kind: 'designation',
				skill: 'words',
				process: 'retrieve',
				stem: 'What needs a permit because the library is designated a monument of the first rank?',
				options: [
					wrong(
						'Keeping bees indoors',
						'A colony indoors is what the Glass Hive would be; no permit is mentioned for it.',
						'a small colony behind a window in the children’s room'
					),
					key('Opening up the walls', 'Nobody may cut into the walls without a permit.'),
					wrong(
						'Using smoke in the building',
						'Smoke belonged to Stroud’s plan; the permit is not about smoke.',
						'killed with smoke'
					),
					wrong(
						'Hanging pictures by the door',
						'A page hangs there; the article speaks of no permit for it.',
						'hangs beside the door'
					)
				],
				evidence: [
					'The library was built in 1781 and is designated a monument of the first rank, which means that nobody may cut into its walls without a permit from the county.'
				],
				takeaway: 'A designation can bring a rule with it: here, no cutting without a permit.'
			},
			{
				kind: 'stance',
				skill: 'words',
				process: 'interpret',
				stem: 'Which best describes Desmond Ashby’s attitude to the Glass Hive?',
				options: [
					wrong(
						'He supports it',
						'The schools support it; Ashby has not said yes.',
						'Schools have sent 212 letters in support.'
					),
					wrong('He opposes it', 'Ashby has not said no.'),
					key('He is undecided', 'Ashby has said neither yes nor no and asks a question first.'),
					wrong('He is indifferent', 'Ashby cares enough to ask who would clean the glass.')
				],
				evidence: [
					'Ashby has said neither yes nor no.',
					'Before he decides, he told Quill at a meeting on Thursday, he wants to hear who would clean the glass.'
				],
				takeaway: 'To ask a question before deciding is neither support nor opposition.'
			},
			{
				kind: 'fact-or-claim',
				skill: 'sources',
				process: 'evaluate',
				stem: 'How does the article treat the letter that is said to have warned of a gap beside the clock?',
				options: [
					key(
						'As a claim that is disputed',
						'An unnamed employee says so, Ashby denies it, and the letter has not been found.'
					),
					wrong(
						'As a fact that is proved',
						'The Messenger has not been able to find the letter.',
						'The Messenger has not been able to find it.'
					),
					wrong(
						'As a claim that was taken back',
						'The employee is not reported to have taken anything back.',
						'A town hall employee, who did not want to be named'
					),
					wrong(
						'As a joke about the committee',
						'The story is told lightly, but the letter is reported in earnest.'
					)
				],
				evidence: [
					'A town hall employee, who did not want to be named, says that a letter warned the committee two years ago of a gap beside the clock.',
					'Ashby denies it.',
					'The Messenger has not been able to find it.'
				],
				takeaway: 'One person says it, another denies it, and nobody has proof: a disputed claim.'
			},
			{
				kind: 'figure',
				skill: 'figures',
				process: 'retrieve',
				stem: 'How many hours did Operation Honeycomb last?',
				options: [
					wrong('Five', 'Five in the morning is when the work began.', 'at five in the morning'),
					wrong('Nine', 'The ninth comb is where the queen turned up.', 'on the ninth comb'),
					key('Eleven', 'The work lasted eleven hours.')
				],
				evidence: [
					'Two days later, at five in the morning, before the bees were up, Operation Honeycomb began.',
					'The work lasted eleven hours and filled 40 jars.'
				],
				takeaway: 'Operation Honeycomb lasted eleven hours.'
			},
			{
				kind: 'office',
				skill: 'offices',
				process: 'retrieve',
				stem: 'Who chairs the buildings committee in Marrowby?',
				options: [
					wrong('Ilse Grant', 'Grant is the deputy mayor.', 'The deputy mayor, Ilse Grant'),
					wrong(
						'Hana Moreau',
						'Moreau is the president of the Vale Beekeepers.',
						'Hana Moreau, the president of the Vale Beekeepers'
					),
					wrong('Nora Quill', 'Quill is the head librarian.', 'the head librarian, Nora Quill'),
					key('Desmond Ashby', 'The article says that Ashby chairs the committee.')
				],
				evidence: [
					'One of the two was Councillor Desmond Ashby, who chairs the buildings committee.'
				],
				takeaway: 'Desmond Ashby is a councillor and chairs the buildings committee.'
			},
			{
				kind: 'true-false',
				skill: 'time',
				process: 'infer',
				stem: 'True, false or not stated? “The bees were moved on 28 May.”',
				options: verdicts('True', {
					True: 'The permit came on 26 May, and the operation began two days later.',
					False: 'Two days after 26 May is 28 May.',
					'Not stated':
						'The date is not written out, but it follows from “26 May” and “two days later.”'
				}),
				evidence: [
					'The permit came on 26 May.',
					'Two days later, at five in the morning, before the bees were up, Operation Honeycomb began.'
				],
				takeaway: 'A date can be told by counting: 26 May and two days make 28 May.'
			}
		]
	}
};
