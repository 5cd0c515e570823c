import type { Passage } from './passage.ts';

/** Speech that runs on, mixes with the article's words, or holds the speech of another. */
export const RUNNING: readonly Passage[] = [
	{
		text: 'Mayor Anna Price spoke first. “The dam will hold,” she said.\n\n“We have nothing to hide.”',
		said: [
			['she', 'Anna Price', 'said', 'The dam will hold'],
			[null, 'Anna Price', 'said', 'We have nothing to hide.']
		]
	},
	{
		text: '“We had no warning,” Maria Lopez said. She lost her shop. “Nobody rang. Nobody came.”',
		said: [['Maria Lopez', 'Maria Lopez', 'said', 'We had no warning', 'Nobody rang. Nobody came.']]
	},
	{
		text: 'Maria Lopez said: “We had no warning.\n\n“Nobody rang.”',
		said: [['Maria Lopez', 'Maria Lopez', 'said', 'We had no warning.', 'Nobody rang.']]
	},
	{
		text: 'Tom Hale then noted how a friend had vanished on the ice.\n\n‘Long story short, they found him six months later.’',
		said: [
			['Tom Hale', 'Tom Hale', 'said', 'how a friend had vanished on the ice'],
			[null, 'Tom Hale', 'said', 'Long story short, they found him six months later.']
		]
	},
	{
		text: '“The ice was thin. We all knew it,” Tom Hale said. ‘Go home,’ he told the children.',
		said: [
			['Tom Hale', 'Tom Hale', 'said', 'The ice was thin. We all knew it'],
			['he', 'Tom Hale', 'told', 'Go home']
		]
	},
	{
		text: '“We lost the vote,” Ruth Bell said. “They cheated,” Paul Stone said. “It was close.”',
		said: [
			['Ruth Bell', 'Ruth Bell', 'said', 'We lost the vote'],
			['Paul Stone', 'Paul Stone', 'said', 'They cheated', 'It was close.']
		]
	},
	{
		text: 'Ruth Bell said the governor “generally insists on a second vote” but that “we always say that is not necessary.”',
		said: [
			[
				'Ruth Bell',
				'Ruth Bell',
				'said',
				'the governor “generally insists on a second vote” but that “we always say that is not necessary.”'
			]
		]
	},
	{
		text: 'Ruth Bell said the plan was “a wall of paper” and would never be built.',
		said: [
			['Ruth Bell', 'Ruth Bell', 'said', 'the plan was “a wall of paper” and would never be built']
		]
	},
	{
		text: 'The plan was “a wall of paper,” Ruth Bell said.',
		said: [['Ruth Bell', 'Ruth Bell', 'said', 'The plan was “a wall of paper,”']]
	},
	{
		text: '“The president told me, ‘Do what you must,’” Ruth Bell said.',
		said: [
			['Ruth Bell', 'Ruth Bell', 'said', 'The president told me, ‘Do what you must,’'],
			['The president', 'president', 'told', 'Do what you must']
		]
	},
	{
		text: 'Ruth Bell said: “My father used to say, ‘Never sign in a hurry.’ I listened.”',
		said: [
			[
				'Ruth Bell',
				'Ruth Bell',
				'said',
				'My father used to say, ‘Never sign in a hurry.’ I listened.'
			],
			['My father', 'My father', 'said', 'Never sign in a hurry.']
		]
	},
	{
		text: '“I think we can win,” Ruth Bell said.',
		said: [['Ruth Bell', 'Ruth Bell', 'said', 'I think we can win']]
	},
	{
		text: '“They’re on the menu,” Ruth Bell said of Norland. “I think it’s a coin flip between them and the islands.”',
		said: [
			[
				'Ruth Bell',
				'Ruth Bell',
				'said',
				'They’re on the menu',
				'I think it’s a coin flip between them and the islands.'
			]
		]
	},
	{
		text: '“He’s the captain,” Ruth Bell told the Daily Post when asked if Stone could sail alone. “I think that is a good thing.”',
		said: [['Ruth Bell', 'Ruth Bell', 'told', 'He’s the captain', 'I think that is a good thing.']]
	},
	{
		text: 'Last week, Paul Stone went on Channel Nine, explaining the need for a new dam.\n‘We’ve fixed 97 percent of the leaks, and now we start on the wall,’ he explained.',
		said: [
			[
				'he',
				'Paul Stone',
				'explained',
				'We’ve fixed 97 percent of the leaks, and now we start on the wall'
			]
		]
	},
	{
		text: '“It was a disaster.” Anna Price did not hide her anger. “Nobody told us,” she said.',
		said: [['she', 'Anna Price', 'said', 'It was a disaster.', 'Nobody told us']]
	},
	{
		text: '“The dam is safe,” Ruth Bell replied, when the Daily Post asked whether the town should leave. “I sleep well.”',
		said: [
			['Ruth Bell', 'Ruth Bell', 'answered', 'The dam is safe', 'I sleep well.'],
			['the Daily Post', 'Daily Post', 'asked', 'whether the town should leave']
		]
	}
];
