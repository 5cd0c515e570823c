import { key, verdicts, wrong } from './options.ts';
import type { Sample } from './types.ts';

/** A news story from an invented town: a flood held off, and a quarrel about what held it. */
export const sample: Sample = {
	slug: 'sallowford-flood',
	title: 'Sallowford stays dry, and argues about why',
	byline: 'From the Larrow Gazette · an invented town, for practice',
	date: '2024-02-18',
	note: 'an invented town, for practice',
	text: `The River Larrow rose to within nine centimetres of the top of Sallowford’s sandbag wall and then, at ten past three on Saturday morning, stopped. Nobody was hurt, and hardly a carpet is wet. By noon the town had found something to quarrel about: who, or what, had saved it.

“This town was saved by its own hands,” Mayor Adaeze Lind told a packed meeting in the Corn Hall. She meant Operation Sandglass, in which 600 volunteers laid 22,000 sandbags along Quay Street between dusk and midnight. Teachers passed bags to teenagers, teenagers passed them to pensioners, and at ten the bakery sent out warm bread.

Not everyone is so sure. A county engineer, who asked not to be named because she may not speak to reporters, told the Gazette that the wall “was never really tested.” Kettle Reservoir, 20 kilometres upstream, had been kept half empty since January, she said, and it swallowed most of the water that night. “Without it, they would have been stacking sandbags at the bottom of a lake,” she said.

Dr Samir Haddad, who studies rivers at Northfield University, asked both sides for patience. His gauges cannot be read until Thursday, he told Radio Larrow, and until then “anyone who claims to know is guessing.”

What nobody disputes is the work of the fire service. In Operation Ferryman it carried 340 people by boat and bus from the low streets by the harbour to Hazel Lane School, where they slept on gym mats. Standing on the school steps at dawn, Fire Chief Tomas Brandt told reporters that every person had been counted twice. The only patient of the night, he added, was a dog that had eaten a glove.

A third plan stayed on paper. Under Operation Open Gate, the county wanted to raise the gates at Hob’s Weir and let the river spill over the farmland there, so that less of it would reach the town. Mayor Lind turned the plan down at eleven o’clock. Some 900 cattle were still in the barns, she explained, and could not be moved in the dark. Ruth Callow, who farms beside the weir, said that she had spent the night with her boots on, waiting for the telephone.

Petra Vance, the environment minister, arrived by helicopter on Saturday afternoon and designated the harbour district a “first-call zone.” The label means that damage there is repaired before damage anywhere else in the county. It does not pay for new walls, her office confirmed.

New walls are the next battle. Lind wants a permanent bank of earth, two kilometres long, which would cost 14 million crowns. She calls it the Long Bank. The town council will vote on it on 12 March. Joel Pryce, who leads the opposition on the council, said that he would vote against it. A second reservoir, he argued, would protect five towns instead of one. Lind replied that reservoirs “do not pass bread.”

Sallowford has had worse. The flood of 1968 reached the second stair of the Corn Hall, where a brass line still marks it. On Saturday somebody had chalked a new line on the wall, far below the old one, and beside it two words: “Not us.”`,
	quiz: {
		title: 'Sallowford: what is known, and what is only said',
		questions: [
			{
				kind: 'operation-status',
				skill: 'operations',
				process: 'retrieve',
				stem: 'What became of Operation Open Gate?',
				options: [
					wrong(
						'It was carried out before dawn',
						'Two other operations were carried out that night; this plan stayed on paper.',
						'Standing on the school steps at dawn'
					),
					key('It was refused by the mayor', 'Mayor Lind turned the plan down.'),
					wrong(
						'It awaits a vote by the council',
						'The council’s vote is about the Long Bank.',
						'The town council will vote on it on 12 March.'
					),
					wrong(
						'It was broken off by the fire service',
						'The fire service ran Operation Ferryman; this plan was never begun.',
						'the work of the fire service'
					)
				],
				evidence: [
					'A third plan stayed on paper.',
					'Under Operation Open Gate, the county wanted to raise the gates at Hob’s Weir and let the river spill over the farmland there, so that less of it would reach the town.',
					'Mayor Lind turned the plan down at eleven o’clock.'
				],
				takeaway: 'Operation Open Gate was proposed by the county and refused by the mayor.'
			},
			{
				kind: 'operation-did',
				skill: 'operations',
				process: 'retrieve',
				stem: 'What was done in Operation Ferryman?',
				options: [
					key(
						'People were taken out of the low streets',
						'The fire service carried 340 people from the low streets by the harbour.'
					),
					wrong(
						'A wall of sandbags was laid along Quay Street',
						'That was Operation Sandglass.',
						'laid 22,000 sandbags along Quay Street'
					),
					wrong(
						'Cattle were moved from barns beside a weir',
						'The cattle could not be moved in the dark.',
						'Some 900 cattle were still in the barns'
					),
					wrong(
						'A reservoir was kept half empty',
						'That had been done since January and is not called an operation.',
						'had been kept half empty since January'
					)
				],
				evidence: [
					'In Operation Ferryman it carried 340 people by boat and bus from the low streets by the harbour to Hazel Lane School, where they slept on gym mats.'
				],
				takeaway: 'Operation Ferryman brought people out of the low streets by boat and bus.'
			},
			{
				kind: 'named-source',
				skill: 'sources',
				process: 'retrieve',
				stem: 'Who said that the wall “was never really tested”?',
				options: [
					wrong(
						'A named scientist at a university',
						'The scientist, Samir Haddad, asked both sides for patience.',
						'Dr Samir Haddad, who studies rivers at Northfield University'
					),
					wrong(
						'A named member of the town council',
						'The member of the council, Joel Pryce, spoke about the Long Bank.',
						'Joel Pryce, who leads the opposition on the council'
					),
					wrong(
						'An unnamed official of the minister',
						'The minister’s office confirmed only what the label does not pay for.',
						'her office confirmed'
					),
					key(
						'An unnamed engineer of the county',
						'The engineer asked for her name to be left out.'
					)
				],
				evidence: [
					'A county engineer, who asked not to be named because she may not speak to reporters, told the Gazette that the wall “was never really tested.”'
				],
				takeaway: 'The strongest doubt about the wall comes from a source without a name.'
			},
			{
				kind: 'fact-or-claim',
				skill: 'sources',
				process: 'evaluate',
				stem: 'Which of these does the article report as a fact, and not as what somebody thinks?',
				options: [
					wrong(
						'The town was saved by its own hands',
						'This is what Mayor Lind told the meeting.',
						'“This town was saved by its own hands,”'
					),
					wrong(
						'Most of the water went into a reservoir',
						'This is what the unnamed engineer said.',
						'it swallowed most of the water that night'
					),
					key(
						'The river stayed below the top of the wall',
						'The article says in its own voice that the river stopped short of the top.'
					),
					wrong(
						'Nobody can know before Thursday what saved it',
						'This is what Dr Haddad told the radio.',
						'anyone who claims to know is guessing'
					)
				],
				evidence: [
					'The River Larrow rose to within nine centimetres of the top of Sallowford’s sandbag wall and then, at ten past three on Saturday morning, stopped.'
				],
				takeaway: 'That the river stopped is a fact; why it stopped is still a matter of opinion.'
			},
			{
				kind: 'what-said',
				skill: 'speakers',
				process: 'retrieve',
				stem: 'What did Joel Pryce say in favour of a second reservoir?',
				options: [
					wrong(
						'It would be finished in time for spring',
						'The article gives no date by which it could be finished.'
					),
					key(
						'It would be a help to several towns',
						'Pryce argued that it would protect five towns instead of one.'
					),
					wrong(
						'It would keep cattle out of danger',
						'The cattle were Lind’s reason for turning down another plan.',
						'Some 900 cattle were still in the barns'
					),
					wrong(
						'It would be paid for by the minister',
						'The minister’s label is about repairs, and she is not quoted on a reservoir.',
						'It does not pay for new walls'
					)
				],
				evidence: [
					'Joel Pryce, who leads the opposition on the council, said that he would vote against it.',
					'A second reservoir, he argued, would protect five towns instead of one.'
				],
				takeaway: 'Pryce prefers a reservoir because it would protect more than one town.'
			},
			{
				kind: 'where-said',
				skill: 'place',
				process: 'retrieve',
				stem: 'Where did the fire chief speak to reporters?',
				options: [
					key('On the steps of a school', 'Brandt stood on the steps of Hazel Lane School.'),
					wrong(
						'At a meeting in the Corn Hall',
						'Mayor Lind spoke in the Corn Hall.',
						'a packed meeting in the Corn Hall'
					),
					wrong(
						'In a programme on Radio Larrow',
						'Dr Haddad spoke to Radio Larrow.',
						'he told Radio Larrow'
					),
					wrong(
						'By the gates at Hob’s Weir',
						'Hob’s Weir is where Ruth Callow farms.',
						'raise the gates at Hob’s Weir'
					)
				],
				evidence: [
					'In Operation Ferryman it carried 340 people by boat and bus from the low streets by the harbour to Hazel Lane School, where they slept on gym mats.',
					'Standing on the school steps at dawn, Fire Chief Tomas Brandt told reporters that every person had been counted twice.'
				],
				takeaway: 'Fire Chief Brandt spoke at dawn on the steps of Hazel Lane School.'
			},
			{
				kind: 'figure',
				skill: 'figures',
				process: 'retrieve',
				stem: 'How many volunteers took part in Operation Sandglass?',
				options: [
					wrong(
						'340',
						'340 is the number of people whom the fire service carried to the school.',
						'it carried 340 people'
					),
					key('600', '600 volunteers laid the sandbags.'),
					wrong('900', '900 is about the number of cattle in the barns.', 'Some 900 cattle')
				],
				evidence: [
					'She meant Operation Sandglass, in which 600 volunteers laid 22,000 sandbags along Quay Street between dusk and midnight.'
				],
				takeaway: 'In Operation Sandglass, 600 volunteers laid 22,000 sandbags.'
			},
			{
				kind: 'office',
				skill: 'offices',
				process: 'retrieve',
				stem: 'Which post does Petra Vance hold?',
				options: [
					key('Environment minister', 'The article calls Vance the environment minister.'),
					wrong('Mayor of Sallowford', 'The mayor is Adaeze Lind.', 'Mayor Adaeze Lind'),
					wrong('Fire chief', 'The fire chief is Tomas Brandt.', 'Fire Chief Tomas Brandt'),
					wrong(
						'Leader of the opposition',
						'The opposition on the council is led by Joel Pryce.',
						'who leads the opposition on the council'
					)
				],
				evidence: [
					'Petra Vance, the environment minister, arrived by helicopter on Saturday afternoon and designated the harbour district a “first-call zone.”'
				],
				takeaway: 'Petra Vance, who gave the harbour its new label, is the environment minister.'
			},
			{
				kind: 'designation',
				skill: 'words',
				process: 'retrieve',
				stem: 'What does the label “first-call zone” bring the harbour district?',
				options: [
					wrong(
						'Money for new walls against floods',
						'The minister’s office confirmed that the label does not pay for new walls.',
						'It does not pay for new walls'
					),
					wrong(
						'Boats and buses in every flood',
						'Boats and buses were used in the night, and the label is about repairs.',
						'by boat and bus'
					),
					wrong(
						'An early vote on the Long Bank',
						'The vote on 12 March is a matter for the council, and the label is about repairs.',
						'The town council will vote on it on 12 March.'
					),
					key(
						'Repairs ahead of other places',
						'Damage there is repaired before damage elsewhere in the county.'
					)
				],
				evidence: [
					'The label means that damage there is repaired before damage anywhere else in the county.'
				],
				takeaway: 'A “first-call zone” comes first for repairs, not for new walls.'
			},
			{
				kind: 'true-false',
				skill: 'speakers',
				process: 'evaluate',
				stem: 'True, false or not stated? “Most members of the town council are in favour of the Long Bank.”',
				options: verdicts('Not stated', {
					True: 'Lind wants the Long Bank, but the article does not count the others.',
					False: 'Pryce is against it, but the article does not say how many stand with him.',
					'Not stated':
						'The article reports one person for it and one against, and the date of the vote.'
				}),
				evidence: [
					'Lind wants a permanent bank of earth, two kilometres long, which would cost 14 million crowns.',
					'The town council will vote on it on 12 March.',
					'Joel Pryce, who leads the opposition on the council, said that he would vote against it.'
				],
				takeaway: 'Two people’s views do not tell how a whole council will vote.'
			}
		]
	}
};
