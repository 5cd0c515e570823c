import type { Passage } from './passage.ts';

/** Belief, denial, demand, promise, warning, proposal and the other ways of saying. */
export const STANCES: readonly Passage[] = [
	{
		text: 'Top Republicans largely believe he has a free hand to order strikes.',
		said: [
			['Top Republicans', 'Top Republicans', 'believed', 'he has a free hand to order strikes']
		]
	},
	{
		text: 'The historian Clara Webb thinks the map is a forgery.',
		said: [['The historian Clara Webb', 'Clara Webb', 'believed', 'the map is a forgery']]
	},
	{
		text: 'Villagers fear that the mine will reopen.',
		said: [['Villagers', 'villagers', 'believed', 'that the mine will reopen']]
	},
	{
		text: 'Clara Webb does not believe the map is genuine.',
		said: [['Clara Webb', 'Clara Webb', 'denied', 'the map is genuine']]
	},
	{
		text: 'Clara Webb is convinced that the map is a forgery.',
		said: [['Clara Webb', 'Clara Webb', 'believed', 'that the map is a forgery']]
	},
	{
		text: 'Paul Stone is adamant that he never met the builder.',
		said: [['Paul Stone', 'Paul Stone', 'claimed', 'that he never met the builder']]
	},
	{
		text: 'Paul Stone denied that he had met the builder.',
		said: [['Paul Stone', 'Paul Stone', 'denied', 'that he had met the builder']]
	},
	{
		text: 'Paul Stone denies any wrongdoing.',
		said: [['Paul Stone', 'Paul Stone', 'denied', 'any wrongdoing']]
	},
	{
		text: 'Paul Stone has denied meeting the builder.',
		said: [['Paul Stone', 'Paul Stone', 'denied', 'meeting the builder']]
	},
	{
		text: 'The builder claimed he had paid the governor twice.',
		said: [['The builder', 'builder', 'claimed', 'he had paid the governor twice']]
	},
	{
		text: 'The builder claimed to have paid the governor twice.',
		said: [['The builder', 'builder', 'claimed', 'to have paid the governor twice']]
	},
	{
		text: 'The builder admitted “I paid him twice, and I would do it again.”',
		said: [['The builder', 'builder', 'admitted', 'I paid him twice, and I would do it again.']]
	},
	{
		text: 'Ruth Bell conceded that her party had lost the south.',
		said: [['Ruth Bell', 'Ruth Bell', 'admitted', 'that her party had lost the south']]
	},
	{
		text: 'The coastguard warned sailors that the storm was turning north.',
		said: [['The coastguard', 'coastguard', 'warned', 'that the storm was turning north']]
	},
	{
		text: 'The coastguard warned sailors to stay in port.',
		said: [['The coastguard', 'coastguard', 'warned', 'to stay in port']]
	},
	{
		text: 'Ruth Bell promised that the hospital would reopen.',
		said: [['Ruth Bell', 'Ruth Bell', 'promised', 'that the hospital would reopen']]
	},
	{
		text: 'Ruth Bell promised voters that the hospital would reopen.',
		said: [['Ruth Bell', 'Ruth Bell', 'promised', 'that the hospital would reopen']]
	},
	{
		text: 'Ruth Bell has vowed to reopen the hospital.',
		said: [['Ruth Bell', 'Ruth Bell', 'promised', 'to reopen the hospital']]
	},
	{
		text: 'The union threatened to strike in June.',
		said: [['The union', 'union', 'warned', 'to strike in June']]
	},
	{
		text: 'The union demanded that the firm pay its drivers more.',
		said: [['The union', 'union', 'demanded', 'that the firm pay its drivers more']]
	},
	{
		text: 'The union urged the firm to pay its drivers more.',
		said: [['The union', 'union', 'demanded', 'to pay its drivers more']]
	},
	{
		text: 'The union called on the firm to pay its drivers more.',
		said: [['The union', 'union', 'demanded', 'to pay its drivers more']]
	},
	{
		text: 'The union asked the firm to pay its drivers more.',
		said: [['The union', 'union', 'demanded', 'to pay its drivers more']]
	},
	{
		text: 'Norland has countered the demand for a joint patrol, suggesting both navies simply share charts.',
		said: [['Norland', 'Norland', 'proposed', 'both navies simply share charts']]
	},
	{
		text: 'Tom Hale proposed that the wall be moved inland.',
		said: [['Tom Hale', 'Tom Hale', 'proposed', 'that the wall be moved inland']]
	},
	{
		text: 'Tom Hale suggested that the figures were wrong.',
		said: [['Tom Hale', 'Tom Hale', 'claimed', 'that the figures were wrong']]
	},
	{
		text: 'The panel recommended that the wall be moved inland.',
		said: [['The panel', 'panel', 'proposed', 'that the wall be moved inland']]
	},
	{
		text: 'Ruth Bell agreed that the wall should be moved.',
		said: [['Ruth Bell', 'Ruth Bell', 'agreed', 'that the wall should be moved']]
	},
	{
		text: 'Ruth Bell disputed that the wall was unsafe.',
		said: [['Ruth Bell', 'Ruth Bell', 'rejected', 'that the wall was unsafe']]
	},
	{
		text: 'Ruth Bell dismissed the plan as “a wall of paper.”',
		said: [['Ruth Bell', 'Ruth Bell', 'rejected', 'a wall of paper.']]
	},
	{
		text: 'Ruth Bell called the plan “a wall of paper.”',
		said: [['Ruth Bell', 'Ruth Bell', 'said', 'a wall of paper.']]
	},
	{
		text: 'Ruth Bell praised the rescuers as “the best of us.”',
		said: [['Ruth Bell', 'Ruth Bell', 'praised', 'the best of us.']]
	},
	{
		text: 'Ruth Bell condemned the attack as “cowardly and cruel.”',
		said: [['Ruth Bell', 'Ruth Bell', 'criticised', 'cowardly and cruel.']]
	},
	{
		text: 'Ruth Bell accused ministers of “ignoring the law.”',
		said: [['Ruth Bell', 'Ruth Bell', 'criticised', 'ignoring the law.']]
	},
	{
		text: 'Drivers complained that the road was full of holes.',
		said: [['Drivers', 'drivers', 'criticised', 'that the road was full of holes']]
	},
	{
		text: 'Ruth Bell refused to say whether she would resign.',
		said: [['Ruth Bell', 'Ruth Bell', 'declined', 'whether she would resign']]
	},
	{
		text: 'The ministry has not said why the ship was late.',
		said: [['The ministry', 'ministry', 'declined', 'why the ship was late']]
	},
	{
		text: 'Maria Lopez asked whether the school would open again.',
		said: [['Maria Lopez', 'Maria Lopez', 'asked', 'whether the school would open again']]
	},
	{
		text: 'Maria Lopez wondered why nobody had come.',
		said: [['Maria Lopez', 'Maria Lopez', 'asked', 'why nobody had come']]
	},
	{
		text: 'Maria Lopez assured her neighbours that the water was clean.',
		said: [['Maria Lopez', 'Maria Lopez', 'promised', 'that the water was clean']]
	},
	{
		text: 'The court ruled that the sale was illegal.',
		said: [['The court', 'court', 'demanded', 'that the sale was illegal']]
	},
	{
		text: 'Paul Stone’s claim that the bridge is safe has angered engineers.',
		said: [['Paul Stone’s', 'Paul Stone', 'claimed', 'that the bridge is safe']]
	},
	{
		text: 'The coastguard issued a warning that the storm was turning north.',
		said: [['The coastguard', 'coastguard', 'warned', 'that the storm was turning north']]
	},
	{
		text: 'Clara Webb expressed hope that the map would be found.',
		said: [['Clara Webb', 'Clara Webb', 'believed', 'that the map would be found']]
	}
];
