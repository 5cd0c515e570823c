import type { Passage } from './passage.ts';

/** Indirect speech: that-clauses, bare clauses, fronted and interrupted ones, and what ends them. */
export const INDIRECT: readonly Passage[] = [
	{
		text: 'Mayor Anna Price said that the dam would hold.',
		said: [['Mayor Anna Price', 'Anna Price', 'said', 'that the dam would hold']]
	},
	{
		text: 'Mayor Anna Price said the dam would hold.',
		said: [['Mayor Anna Price', 'Anna Price', 'said', 'the dam would hold']]
	},
	{
		text: 'The dam would hold, Mayor Anna Price said.',
		said: [['Mayor Anna Price', 'Anna Price', 'said', 'The dam would hold']]
	},
	{
		text: 'The dam, Mayor Anna Price said, would hold for another year.',
		said: [['Mayor Anna Price', 'Anna Price', 'said', 'The dam', 'would hold for another year']]
	},
	{
		text: 'But the dam would hold, said Mayor Anna Price.',
		said: [['Mayor Anna Price', 'Anna Price', 'said', 'the dam would hold']]
	},
	{
		text: 'Two men drowned in the flood, police said on Sunday.',
		said: [['police', 'police', 'said', 'Two men drowned in the flood']]
	},
	{
		text: 'Police told the Elford Gazette that two men had drowned.',
		said: [['Police', 'police', 'told', 'that two men had drowned']]
	},
	{
		text: 'Governor Paul Stone told lawmakers the money had run out.',
		said: [['Governor Paul Stone', 'Paul Stone', 'told', 'the money had run out']]
	},
	{
		text: 'Governor Paul Stone said on Monday that the money had run out and that the school would close.',
		said: [
			[
				'Governor Paul Stone',
				'Paul Stone',
				'said',
				'that the money had run out and that the school would close'
			]
		]
	},
	{
		text: 'Governor Paul Stone said the school would close, adding that the money had run out.',
		said: [
			['Governor Paul Stone', 'Paul Stone', 'said', 'the school would close'],
			['Governor Paul Stone', 'Paul Stone', 'said', 'that the money had run out']
		]
	},
	{
		text: 'Senator Ruth Bell said she would vote against the bill and left the room.',
		said: [['Senator Ruth Bell', 'Ruth Bell', 'said', 'she would vote against the bill']]
	},
	{
		text: 'Senator Ruth Bell noted that the bill had failed twice, underscoring how divided the senate was.',
		said: [['Senator Ruth Bell', 'Ruth Bell', 'said', 'that the bill had failed twice']]
	},
	{
		text: 'When asked about the bill, Senator Ruth Bell admitted that it had failed twice.',
		said: [['Senator Ruth Bell', 'Ruth Bell', 'admitted', 'that it had failed twice']]
	},
	{
		text: 'After speaking with the governor, Senator Ruth Bell said in a news conference that the bill was dead.',
		said: [['Senator Ruth Bell', 'Ruth Bell', 'said', 'that the bill was dead']]
	},
	{
		text: 'The engineer Tom Hale explained how the pumps had failed.',
		said: [['The engineer Tom Hale', 'Tom Hale', 'explained', 'how the pumps had failed']]
	},
	{
		text: 'Tom Hale, an engineer, also said why the pumps had failed.',
		said: [['Tom Hale', 'Tom Hale', 'said', 'why the pumps had failed']]
	},
	{
		text: 'The engineers have warned that the wall may fall this winter.',
		said: [['The engineers', 'engineers', 'warned', 'that the wall may fall this winter']]
	},
	{
		text: 'Lena Fischer, the transport minister, has said that trains will run on Monday.',
		said: [['Lena Fischer', 'Lena Fischer', 'said', 'that trains will run on Monday']]
	},
	{
		text: 'The transport minister has rejected the plan, but has said that the two cities could share the cost.',
		said: [
			[
				'The transport minister',
				'transport minister',
				'said',
				'that the two cities could share the cost'
			]
		]
	},
	{
		text: 'The ministry announced that the tunnel would open in May.',
		said: [['The ministry', 'ministry', 'said', 'that the tunnel would open in May']]
	},
	{
		text: 'The tunnel, which cost twice as much as planned, will open in May, the ministry announced.',
		said: [
			[
				'the ministry',
				'ministry',
				'said',
				'The tunnel, which cost twice as much as planned, will open in May'
			]
		]
	},
	{
		text: 'The tunnel will open in May, the ministry said, because the tests took longer than planned.',
		said: [
			[
				'the ministry',
				'ministry',
				'said',
				'The tunnel will open in May',
				'because the tests took longer than planned'
			]
		]
	},
	{
		text: 'The tunnel will open in May, the ministry said in a statement on Monday.',
		said: [['the ministry', 'ministry', 'said', 'The tunnel will open in May']]
	},
	{
		text: 'As the historian Clara Webb noted, the town had flooded before.',
		said: [['the historian Clara Webb', 'Clara Webb', 'said', 'the town had flooded before']]
	},
	{
		text: 'The town had flooded before, as the historian Clara Webb noted.',
		said: [['the historian Clara Webb', 'Clara Webb', 'said', 'The town had flooded before']]
	},
	{
		text: 'Clara Webb went on to say that the town had flooded before.',
		said: [['Clara Webb', 'Clara Webb', 'said', 'that the town had flooded before']]
	},
	{
		text: 'Clara Webb continued to insist that the town had flooded before.',
		said: [['Clara Webb', 'Clara Webb', 'claimed', 'that the town had flooded before']]
	},
	{
		text: 'Officials who said that the town was safe have resigned.',
		said: [['Officials', 'officials', 'said', 'that the town was safe']]
	},
	{
		text: 'The clerk, who told police he had seen nothing, was released.',
		said: [['The clerk', 'clerk', 'told', 'he had seen nothing']]
	},
	{
		text: 'A letter saying that the shop would close was pinned to the door.',
		said: [['A letter', 'letter', 'said', 'that the shop would close']]
	},
	{
		text: 'The report says the bridge was never inspected.',
		said: [['The report', 'report', 'said', 'the bridge was never inspected']]
	},
	{
		text: 'A study by two universities found that bees avoid the new crop.',
		said: [
			[
				'A study by two universities',
				'study by two universities',
				'said',
				'that bees avoid the new crop'
			]
		]
	},
	{
		text: 'Residents said, however, that the road had been closed for weeks.',
		said: [['Residents', 'residents', 'said', 'that the road had been closed for weeks']]
	},
	{
		text: 'The road, residents complained, had been closed for weeks.',
		said: [['residents', 'residents', 'criticised', 'The road', 'had been closed for weeks']]
	},
	{
		text: 'Paul Stone said Ruth Bell had promised him that the bill would pass.',
		said: [
			['Paul Stone', 'Paul Stone', 'said', 'Ruth Bell had promised him that the bill would pass'],
			['Ruth Bell', 'Ruth Bell', 'promised', 'that the bill would pass']
		]
	},
	{
		text: 'Paul Stone said he believes the bill will pass.',
		said: [['Paul Stone', 'Paul Stone', 'said', 'he believes the bill will pass']]
	},
	{
		text: 'It was wrong to close the road, Ruth Bell said, and she would say so in court.',
		said: [
			[
				'Ruth Bell',
				'Ruth Bell',
				'said',
				'It was wrong to close the road',
				'and she would say so in court'
			]
		]
	}
];
