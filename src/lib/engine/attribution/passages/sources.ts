import type { Passage } from './passage.ts';

/** Sources of every kind and place: according to, unnamed, collective, passive, headlines, pronouns. */
export const SOURCES: readonly Passage[] = [
	{
		text: 'According to the engineer Tom Hale, the pumps failed at dawn.',
		said: [['the engineer Tom Hale', 'Tom Hale', 'said', 'the pumps failed at dawn']]
	},
	{
		text: 'The pumps failed at dawn, according to the engineer Tom Hale.',
		said: [['the engineer Tom Hale', 'Tom Hale', 'said', 'The pumps failed at dawn']]
	},
	{
		text: 'The pumps, according to the engineer Tom Hale, failed at dawn.',
		said: [['the engineer Tom Hale', 'Tom Hale', 'said', 'The pumps', 'failed at dawn']]
	},
	{
		text: 'The pumps failed at dawn, according to American officials who spoke on condition of anonymity to the Times.',
		said: [['American officials', 'American officials', 'said', 'The pumps failed at dawn']]
	},
	{
		text: 'According to a report published on Monday, one bridge in nine is unsafe.',
		said: [['a report', 'report', 'said', 'one bridge in nine is unsafe']]
	},
	{
		text: 'The ferry sank within minutes, according to two survivors, but the crew gave no alarm.',
		said: [['two survivors', 'survivors', 'said', 'The ferry sank within minutes']]
	},
	{
		text: 'Sources say Norland wants its ships to stay in port.',
		said: [['Sources', 'sources', 'said', 'Norland wants its ships to stay in port']]
	},
	{
		text: 'A person familiar with the talks said the deal was close.',
		said: [
			[
				'A person familiar with the talks',
				'person familiar with the talks',
				'said',
				'the deal was close'
			]
		]
	},
	{
		text: 'A senior official, speaking on condition of anonymity, said the deal was close.',
		said: [['A senior official', 'senior official', 'said', 'the deal was close']]
	},
	{
		text: 'Experts say the labs are hard to find.',
		said: [['Experts', 'experts', 'said', 'the labs are hard to find']]
	},
	{
		text: 'Harbour officials explain that the new crane is still being tested.',
		said: [
			[
				'Harbour officials',
				'harbour officials',
				'explained',
				'that the new crane is still being tested'
			]
		]
	},
	{
		text: 'The Treasury said in a statement that it “stands ready to lend to any bank at any time.”',
		said: [
			[
				'The Treasury',
				'Treasury',
				'said',
				'that it “stands ready to lend to any bank at any time.”'
			]
		]
	},
	{
		text: 'The White House and the Treasury said the loan was legal.',
		said: [
			[
				'The White House and the Treasury',
				'White House and the Treasury',
				'said',
				'the loan was legal'
			]
		]
	},
	{
		text: 'Critics say the loan was a gift.',
		said: [['Critics', 'critics', 'said', 'the loan was a gift']]
	},
	{
		text: 'Many in the town say the loan was a gift.',
		said: [['Many in the town', 'many in the town', 'said', 'the loan was a gift']]
	},
	{
		text: 'Residents were told by police that the road would stay closed.',
		said: [['police', 'police', 'told', 'that the road would stay closed']]
	},
	{
		text: 'Residents were told by police to stay indoors.',
		said: [['police', 'police', 'demanded', 'to stay indoors']]
	},
	{
		text: 'It was announced by the ministry that the tunnel would open in May.',
		said: [['the ministry', 'ministry', 'said', 'that the tunnel would open in May']]
	},
	{
		text: 'Mayor Anna Price opened the hall. She said it had cost four million euros.',
		said: [['She', 'Anna Price', 'said', 'it had cost four million euros']]
	},
	{
		text: 'Paul Stone met Anna Price on Monday. He said the talks had gone well.',
		said: [['He', 'Paul Stone', 'said', 'the talks had gone well']]
	},
	{
		text: 'House Judiciary Chairman Jim Jordan arrived late. “I was on the phone,” the Ohio Republican said.',
		said: [['the Ohio Republican', 'Jim Jordan', 'said', 'I was on the phone']]
	},
	{
		text: 'The mayor, Anna Price, said the dam would hold.',
		said: [['The mayor', 'Anna Price', 'said', 'the dam would hold']]
	},
	{
		text: 'Anna Price, the mayor of Elford, said the dam would hold.',
		said: [['Anna Price', 'Anna Price', 'said', 'the dam would hold']]
	},
	{
		text: 'Elford’s mayor Anna Price said the dam would hold.',
		said: [['Elford’s mayor Anna Price', 'Anna Price', 'said', 'the dam would hold']]
	},
	{
		text: 'Mayor: no digging in the park this year\n\nThe mayor of Elford, Anna Price, has closed the park.',
		said: [['Mayor', 'Anna Price', 'said', 'no digging in the park this year']]
	},
	{
		text: 'Dam will hold, says mayor\n\nAnna Price, the mayor of Elford, was elected in 2020.',
		said: [['mayor', 'Anna Price', 'said', 'Dam will hold']]
	},
	{
		text: 'Two men drowned in flood: police\n\nThe river rose four metres in the night.',
		said: [['police', 'police', 'said', 'Two men drowned in flood']]
	},
	{
		text: 'The company’s founder, Priya Nair, told the BBC in an interview that sales had doubled.',
		said: [['The company’s founder', 'Priya Nair', 'told', 'that sales had doubled']]
	},
	{
		text: 'Norland said on Tuesday that its ships had turned back.',
		said: [['Norland', 'Norland', 'said', 'that its ships had turned back']]
	},
	{
		text: 'A spokesman for the ministry said the ships had turned back.',
		said: [
			[
				'A spokesman for the ministry',
				'spokesman for the ministry',
				'said',
				'the ships had turned back'
			]
		]
	},
	{
		text: 'In an e-mail, Priya Nair wrote that sales had doubled.',
		said: [['Priya Nair', 'Priya Nair', 'said', 'that sales had doubled']]
	},
	{
		text: 'Northern Marine Union president Tom Hale said the ships would stay in port.',
		said: [
			[
				'Northern Marine Union president Tom Hale',
				'Tom Hale',
				'said',
				'the ships would stay in port'
			]
		]
	},
	{
		text: 'Executive director of the Elford chapter of the Council on Island Affairs Anna Price said the boy was safe.',
		said: [
			[
				'Executive director of the Elford chapter of the Council on Island Affairs Anna Price',
				'Anna Price',
				'said',
				'the boy was safe'
			]
		]
	},
	{
		text: '“Prices will fall,” said Lydia Buchtmann, who runs the market. “We are sure,” Ms Buchtman said later.',
		said: [
			['Lydia Buchtmann', 'Lydia Buchtmann', 'said', 'Prices will fall'],
			['Ms Buchtman', 'Lydia Buchtmann', 'said', 'We are sure']
		]
	},
	{
		text: 'Karen Hansen and Paul Hanson argued. “I won,” Hansen said. “She did not,” Hanson said.',
		said: [
			['Hansen', 'Karen Hansen', 'said', 'I won'],
			['Hanson', 'Paul Hanson', 'said', 'She did not']
		]
	},
	{
		text: 'For Tom Hale, a teacher, Karl Brandt was a hero. He said, “Karl Brandt was the heart of the town.”',
		said: [['He', 'Tom Hale', 'said', 'Karl Brandt was the heart of the town.']]
	},
	{
		text: 'The lawyers also claimed the mayor was away and claim he has no reason to lie.',
		said: [
			['The lawyers', 'lawyers', 'claimed', 'the mayor was away'],
			['The lawyers', 'lawyers', 'claimed', 'he has no reason to lie']
		]
	},
	{
		text: 'Officials say every claim will be heard, with the Guardian reporting that nobody was refused.',
		said: [
			['Officials', 'officials', 'said', 'every claim will be heard'],
			['the Guardian', 'Guardian', 'said', 'that nobody was refused']
		]
	},
	{
		text: '“The flood was about what the old culture thought was right,” Ruth Bell said.',
		said: [
			[
				'Ruth Bell',
				'Ruth Bell',
				'said',
				'The flood was about what the old culture thought was right'
			]
		]
	},
	{
		text: '“We have won the first game. But it is a long season.” – Ruth Bell',
		said: [
			['Ruth Bell', 'Ruth Bell', 'said', 'We have won the first game. But it is a long season.']
		]
	}
];
