import type { Passage } from './passage.ts';

/** Direct speech: the cue before, after, between, inverted, with a colon, in every style of mark. */
export const DIRECT: readonly Passage[] = [
	{
		text: '"The dam will hold," Mayor Anna Price said.',
		said: [['Mayor Anna Price', 'Anna Price', 'said', 'The dam will hold']]
	},
	{
		text: '"The dam will hold," said Mayor Anna Price.',
		said: [['Mayor Anna Price', 'Anna Price', 'said', 'The dam will hold']]
	},
	{
		text: 'Mayor Anna Price said, "The dam will hold."',
		said: [['Mayor Anna Price', 'Anna Price', 'said', 'The dam will hold.']]
	},
	{
		text: 'Mayor Anna Price said: “The dam will hold.”',
		said: [['Mayor Anna Price', 'Anna Price', 'said', 'The dam will hold.']]
	},
	{
		text: '“The dam,” Mayor Anna Price said, “will hold.”',
		said: [['Mayor Anna Price', 'Anna Price', 'said', 'The dam', 'will hold.']]
	},
	{
		text: '“The dam will hold,” said Anna Price, the mayor of Elford. “We checked it twice.”',
		said: [['Anna Price', 'Anna Price', 'said', 'The dam will hold', 'We checked it twice.']]
	},
	{
		text: '‘We checked the dam twice,’ Mayor Anna Price told the Elford Gazette.',
		said: [['Mayor Anna Price', 'Anna Price', 'told', 'We checked the dam twice']]
	},
	{
		text: '‘It’s a coin flip between them and the officials’ own plan,’ Senator Ruth Bell said of the vote.',
		said: [
			[
				'Senator Ruth Bell',
				'Ruth Bell',
				'said',
				'It’s a coin flip between them and the officials’ own plan'
			]
		]
	},
	{
		text: "'We can't wait any longer,' the engineer Tom Hale warned.",
		said: [['the engineer Tom Hale', 'Tom Hale', 'warned', "We can't wait any longer"]]
	},
	{
		text: '« The bridge is safe », said the engineer Tom Hale.',
		said: [['the engineer Tom Hale', 'Tom Hale', 'said', 'The bridge is safe']]
	},
	{
		text: '«The bridge is safe,» Tom Hale, an engineer, insisted.',
		said: [['Tom Hale', 'Tom Hale', 'claimed', 'The bridge is safe']]
	},
	{
		text: '„The bridge is safe“, said Tom Hale.',
		said: [['Tom Hale', 'Tom Hale', 'said', 'The bridge is safe']]
	},
	{
		text: "``The bridge is safe,'' Tom Hale said.",
		said: [['Tom Hale', 'Tom Hale', 'said', 'The bridge is safe']]
	},
	{
		text: '"Why was nobody told?" asked Maria Lopez, who lives by the river.',
		said: [['Maria Lopez', 'Maria Lopez', 'asked', 'Why was nobody told?']]
	},
	{
		text: '"Get out of the house!" shouted the fireman Luke Moss.',
		said: [['the fireman Luke Moss', 'Luke Moss', 'said', 'Get out of the house!']]
	},
	{
		text: '"I saw the wall move," Maria Lopez recalled, "and then I ran."',
		said: [['Maria Lopez', 'Maria Lopez', 'said', 'I saw the wall move', 'and then I ran.']]
	},
	{
		text: '"I saw the wall move," Maria Lopez recalled. "Then I ran."',
		said: [['Maria Lopez', 'Maria Lopez', 'said', 'I saw the wall move', 'Then I ran.']]
	},
	{
		text: 'Asked about the cost, Governor Paul Stone replied: "It is not your money."',
		said: [['Governor Paul Stone', 'Paul Stone', 'answered', 'It is not your money.']]
	},
	{
		text: 'Governor Paul Stone told reporters on Tuesday, “I will not sign it.”',
		said: [['Governor Paul Stone', 'Paul Stone', 'told', 'I will not sign it.']]
	},
	{
		text: 'Governor Paul Stone said in a statement that “the bill will not become law.”',
		said: [['Governor Paul Stone', 'Paul Stone', 'said', 'the bill will not become law.']]
	},
	{
		text: '“No,” Governor Paul Stone said.',
		said: [['Governor Paul Stone', 'Paul Stone', 'said', 'No']]
	},
	{
		text: '"The vote is over. We lost it. There is nothing more to say," Senator Ruth Bell said.',
		said: [
			[
				'Senator Ruth Bell',
				'Ruth Bell',
				'said',
				'The vote is over. We lost it. There is nothing more to say'
			]
		]
	},
	{
		text: 'Senator Ruth Bell said: "The vote is over. We lost it."',
		said: [['Senator Ruth Bell', 'Ruth Bell', 'said', 'The vote is over. We lost it.']]
	},
	{
		text: '"The vote is over," the senator, Ruth Bell, said.',
		said: [['the senator', 'Ruth Bell', 'said', 'The vote is over']]
	},
	{
		text: '"We lost the vote," Ruth Bell, who leads the party in the senate, said on Friday.',
		said: [['Ruth Bell', 'Ruth Bell', 'said', 'We lost the vote']]
	},
	{
		text: 'Ruth Bell, the party leader, was blunt. "We lost the vote," she said.',
		said: [['she', 'Ruth Bell', 'said', 'We lost the vote']]
	},
	{
		text: 'In the words of one villager, “the river came through the front door.”',
		said: [['one villager', 'villager', 'said', 'the river came through the front door.']]
	},
	{
		text: '“We had no warning,” according to Maria Lopez, whose shop was flooded.',
		said: [['Maria Lopez', 'Maria Lopez', 'said', 'We had no warning']]
	},
	{
		text: '"The pumps failed — all of them —" Tom Hale added.',
		said: [['Tom Hale', 'Tom Hale', 'said', 'The pumps failed — all of them']]
	},
	{
		text: '"The pumps failed …" Tom Hale began.',
		said: [['Tom Hale', 'Tom Hale', 'said', 'The pumps failed …']]
	},
	{
		text: 'Tom Hale wrote on his blog:\n\n"The pumps failed one after another."',
		said: [['Tom Hale', 'Tom Hale', 'said', 'The pumps failed one after another.']]
	},
	{
		text: 'Tom Hale: "The pumps failed one after another."',
		said: [['Tom Hale', 'Tom Hale', 'said', 'The pumps failed one after another.']]
	},
	{
		text: '"The pumps failed", explained Tom Hale, "because nobody had serviced them."',
		said: [
			['Tom Hale', 'Tom Hale', 'explained', 'The pumps failed', 'because nobody had serviced them.']
		]
	},
	{
		text: 'The minister, Lena Fischer, was quoted as saying "the ships will sail on Monday."',
		said: [['The minister', 'Lena Fischer', 'said', 'the ships will sail on Monday.']]
	},
	{
		text: 'The Elford Gazette quoted Lena Fischer as saying: "The ships will sail on Monday."',
		said: [['Lena Fischer', 'Lena Fischer', 'said', 'The ships will sail on Monday.']]
	}
];
