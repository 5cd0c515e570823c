import { key, verdicts, wrong } from './options.ts';
import type { Sample } from './types.ts';

/** A news piece on real events: the plan to send U.S. troops into Mexico, and what is said of it. */
export const sample: Sample = {
	slug: 'mexico-fentanyl-labs',
	title: 'Mexico says no to U.S. troops in hunt for fentanyl labs',
	byline: 'Real events, retold for Readback',
	date: null,
	note: 'real events',
	text: `The White House wants American troops to help find and destroy the laboratories in Mexico where fentanyl, a powerful and often deadly drug, is made. Mexico’s answer, so far, is no.

U.S. officials told the New York Times that the pressure on Mexico to accept joint military operations comes from the White House itself. The aim is to take the laboratories apart on the Mexican side of the border, so that less of the drug ever leaves for American streets.

The plan is not new. It was turned down early last year, almost as soon as it was suggested, White House officials said. It came back after U.S. forces carried out Operation Absolute Resolve in Venezuela, where they captured President Nicolás Maduro.

Under the new strategy, Special Operations troops or C.I.A. agents would be placed inside Mexican units and would raid drug laboratories together with them. American officials described it to the Times on condition of anonymity: their names had to stay out of the paper.

Claudia Sheinbaum, Mexico’s president, has rejected the idea of American troops on Mexican soil. There are other ways, she says, for two countries to fight the drug cartels together. On Monday morning, after a talk with President Donald Trump, Sheinbaum faced reporters at a news conference. Trump “generally insists on the participation of U.S. forces,” she said, but “we always say that is not necessary.” All the same, both leaders agreed to keep working with each other.

Mexico has made an offer of its own: instead of fighting side by side, the two nations would share more intelligence. According to sources, Mexico would like to see the Americans in command centers, not on the battlefield. Some are in the country now: advisers at Mexican military posts hand on information to the local troops.

Trump has been making his case in public. To viewers of Fox News Channel he explained last week why the United States, as he sees it, must get involved in Mexico. “We’ve knocked out 97 percent of the drugs coming in by water,” he said, “and we are going to start now hitting land, with regard to the cartels.”

Part of the hunt is under way already, high above the ground. High-tech drones of the C.I.A. have been searching for hidden laboratories since Joe Biden was president, in a secret program that has become far bigger under Trump. Even so, experts say, fentanyl labs are hard to find and hard to destroy. They give off fewer chemicals than meth labs, which drones are said to spot with ease. Better tools for finding the drug are still being made, U.S. officials explain.

And if the order comes? The Defense Department “stands ready to execute the orders of the commander-in-chief at any time and in any place,” it said in a statement.

The language has hardened too. Last year the cartels became, by U.S. designation, foreign terrorist organizations. For fentanyl itself the White House now has an official label of its own: “weapon of mass destruction.”

Could Congress stop the president? Most of the leading Republicans on Capitol Hill, who might put limits on his use of force, think that he needs none. To them he has carte blanche, a free hand to strike wherever and whenever he decides.

“He’s the commander in chief,” House Judiciary Chairman Jim Jordan replied, when the Daily Mail asked whether a president may strike whatever country he likes. “I think what he did in Venezuela is a good thing.” And is there no limit at all? Here the Ohio Republican was more careful. “The president could make his case,” he said, “and we’d go from there.”

House Foreign Affairs Committee Chairman Brian Mast told the same newspaper that the Constitution gives Trump the authority for what he has done. The Florida Republican said that the president may strike anywhere on the globe “if there’s a credible and imminent threat to the United States of America.” Of Mexico, Mast said, “They’re on the menu.” He added, “I think it’s a coin flip between them and people in Cuba.”

Congress was not asked to approve the strike on Venezuela and the removal of Maduro. Nor had it been asked in the summer, when Trump had Iran’s nuclear facilities bombed. He made both decisions himself, though his Cabinet gave him some feedback.

Neither the White House nor the C.I.A. would comment.`,
	quiz: {
		title: 'Troops, drones and who said what',
		questions: [
			{
				kind: 'who-said',
				skill: 'speakers',
				process: 'infer',
				stem: 'Who used the words “a coin flip” about Mexico and people in Cuba?',
				options: [
					wrong(
						'Jim Jordan',
						'Jordan is quoted too, but on the president’s power and on Venezuela.',
						'House Judiciary Chairman Jim Jordan'
					),
					wrong(
						'Donald Trump',
						'Trump is quoted on drugs that come by water and on hitting land.',
						'President Donald Trump'
					),
					key('Brian Mast', 'The words follow Mast’s remark on Mexico, and “he” is Mast.'),
					wrong(
						'Claudia Sheinbaum',
						'Sheinbaum is quoted on U.S. forces, which she does not think necessary.',
						'Claudia Sheinbaum, Mexico’s president'
					)
				],
				evidence: [
					'Of Mexico, Mast said, “They’re on the menu.”',
					'He added, “I think it’s a coin flip between them and people in Cuba.”'
				],
				takeaway: 'It was Brian Mast who called the choice between Mexico and Cuba “a coin flip.”'
			},
			{
				kind: 'to-whom',
				skill: 'sources',
				process: 'retrieve',
				stem: 'To which news outlet did Jim Jordan speak about the power to strike other countries?',
				options: [
					key('The Daily Mail', 'The Daily Mail put the question, and Jordan replied.'),
					wrong(
						'Fox News Channel',
						'It was Trump who spoke on Fox News Channel.',
						'viewers of Fox News Channel'
					),
					wrong(
						'The New York Times',
						'It was U.S. officials who spoke to the New York Times.',
						'U.S. officials told the New York Times'
					)
				],
				evidence: [
					'“He’s the commander in chief,” House Judiciary Chairman Jim Jordan replied, when the Daily Mail asked whether a president may strike whatever country he likes.'
				],
				takeaway: 'Jordan and Mast spoke to the Daily Mail, officials to the New York Times.'
			},
			{
				kind: 'named-source',
				skill: 'sources',
				process: 'evaluate',
				stem: 'Which of these statements comes from people whom the article does not name?',
				options: [
					wrong(
						'Mexico does not need U.S. forces to take part',
						'That is the view of Claudia Sheinbaum, who is named.',
						'we always say that is not necessary'
					),
					key(
						'Mexico wants Americans in command centers',
						'The article gives this only to “sources,” without a name or an office.'
					),
					wrong(
						'The action in Venezuela was a good thing',
						'Jim Jordan, who is named, said this.',
						'I think what he did in Venezuela is a good thing.'
					),
					wrong(
						'The Constitution allows what Trump has done',
						'Brian Mast, who is named, said this.',
						'the Constitution gives Trump the authority for what he has done'
					)
				],
				evidence: [
					'According to sources, Mexico would like to see the Americans in command centers, not on the battlefield.'
				],
				takeaway: 'Where an article says only “sources,” a reader cannot tell who is speaking.'
			},
			{
				kind: 'operation-status',
				skill: 'operations',
				process: 'infer',
				stem: 'According to the article, how far has the plan for joint raids on drug laboratories come?',
				options: [
					wrong(
						'It was approved by Congress in the summer',
						'The summer is when Iran was bombed, and Congress was not asked then either.',
						'Nor had it been asked in the summer'
					),
					wrong(
						'It began when U.S. forces went to Venezuela',
						'The plan came back after that operation, but the article reports no raid.',
						'It came back after U.S. forces carried out Operation Absolute Resolve'
					),
					wrong(
						'It is being tried out at Mexican military posts',
						'At those posts American advisers only pass on information.',
						'advisers at Mexican military posts'
					),
					key(
						'It is proposed, but Mexico rejects it',
						'The White House is urging it, and President Sheinbaum has rejected it.'
					)
				],
				evidence: [
					'U.S. officials told the New York Times that the pressure on Mexico to accept joint military operations comes from the White House itself.',
					'Under the new strategy, Special Operations troops or C.I.A. agents would be placed inside Mexican units and would raid drug laboratories together with them.',
					'Claudia Sheinbaum, Mexico’s president, has rejected the idea of American troops on Mexican soil.'
				],
				takeaway: 'The joint raids are a proposal that Mexico’s president has rejected.'
			},
			{
				kind: 'operations-mentioned',
				skill: 'operations',
				process: 'retrieve',
				stem: 'Which of these operations does the article mention? Choose all that apply.',
				options: [
					key('Operation Absolute Resolve', 'U.S. forces carried it out in Venezuela.'),
					wrong(
						'Operation Desert Storm',
						'That operation was fought in the Gulf in 1991; the article does not mention it.'
					),
					key(
						'The bombing of nuclear facilities in Iran',
						'Trump had those facilities bombed in the summer.'
					),
					wrong(
						'A naval blockade of Cuba',
						'Cuba is named only in Mast’s remark about a coin flip.',
						'people in Cuba'
					),
					key('A drone search for hidden laboratories', 'A secret C.I.A. program does this.')
				],
				evidence: [
					'It came back after U.S. forces carried out Operation Absolute Resolve in Venezuela, where they captured President Nicolás Maduro.',
					'High-tech drones of the C.I.A. have been searching for hidden laboratories since Joe Biden was president, in a secret program that has become far bigger under Trump.',
					'Nor had it been asked in the summer, when Trump had Iran’s nuclear facilities bombed.'
				],
				takeaway: 'The article mentions operations in Venezuela and Iran and a search by drones.'
			},
			{
				kind: 'true-false',
				skill: 'time',
				process: 'infer',
				stem: 'True, false or not stated? “Joint operations in Mexico were suggested for the first time after the capture of Maduro.”',
				options: verdicts('False', {
					True: 'The plan came back after the capture; it had been suggested before.',
					False: 'The plan had already been turned down early last year, and only came back later.',
					'Not stated':
						'The article gives the order: turned down first, then back after the capture.'
				}),
				evidence: [
					'It was turned down early last year, almost as soon as it was suggested, White House officials said.',
					'It came back after U.S. forces carried out Operation Absolute Resolve in Venezuela, where they captured President Nicolás Maduro.'
				],
				takeaway: 'The plan is older than the capture of Maduro, after which it came back.'
			},
			{
				kind: 'designation',
				skill: 'words',
				process: 'retrieve',
				stem: 'How did the United States designate the drug cartels last year?',
				options: [
					wrong(
						'As an imminent threat to the United States',
						'“Imminent threat” is from Mast’s words on when a president may strike.',
						'a credible and imminent threat'
					),
					wrong(
						'As weapons of mass destruction',
						'That is how the White House classifies fentanyl.',
						'weapon of mass destruction'
					),
					key(
						'As foreign terrorist organizations',
						'This is the designation that the United States gave the cartels.'
					),
					wrong('As enemies in a declared war', 'The article speaks of no declaration of war.')
				],
				evidence: [
					'Last year the cartels became, by U.S. designation, foreign terrorist organizations.'
				],
				takeaway: 'The cartels are designated as foreign terrorist organizations.'
			},
			{
				kind: 'what-said',
				skill: 'speakers',
				process: 'interpret',
				stem: 'What, according to Brian Mast, allows a president to strike anywhere on the globe?',
				options: [
					key(
						'A real and near danger to the country',
						'Mast’s condition is “a credible and imminent threat”: one to be believed, and close.'
					),
					wrong(
						'A vote of approval by both parties in Congress',
						'Approval from Congress is what Trump did without.',
						'Congress was not asked to approve'
					),
					wrong(
						'Some feedback from members of the Cabinet',
						'The Cabinet’s feedback is part of how Trump decided, not of Mast’s condition.',
						'his Cabinet gave him some feedback'
					),
					wrong(
						'A case that he first makes before Congress',
						'That the president “could make his case” is what Jordan said.',
						'The president could make his case,'
					)
				],
				evidence: [
					'House Foreign Affairs Committee Chairman Brian Mast told the same newspaper that the Constitution gives Trump the authority for what he has done.',
					'The Florida Republican said that the president may strike anywhere on the globe “if there’s a credible and imminent threat to the United States of America.”'
				],
				takeaway: 'Mast ties the right to strike to a threat that is credible and imminent.'
			},
			{
				kind: 'office',
				skill: 'offices',
				process: 'retrieve',
				stem: 'Which office does Jim Jordan hold?',
				options: [
					wrong(
						'Chairman of the House Foreign Affairs Committee',
						'That office is Brian Mast’s.',
						'House Foreign Affairs Committee Chairman Brian Mast'
					),
					key(
						'Chairman of the House Judiciary Committee',
						'The article calls Jordan House Judiciary Chairman.'
					),
					wrong(
						'Head of the Defense Department',
						'The Defense Department gave a statement; nobody who leads it is named.',
						'The Defense Department'
					)
				],
				evidence: [
					'“He’s the commander in chief,” House Judiciary Chairman Jim Jordan replied, when the Daily Mail asked whether a president may strike whatever country he likes.'
				],
				takeaway: 'Jim Jordan chairs House Judiciary; Brian Mast chairs House Foreign Affairs.'
			},
			{
				kind: 'fact-or-claim',
				skill: 'sources',
				process: 'evaluate',
				stem: 'Which of these does the article state in its own voice, and not as something that somebody said?',
				options: [
					wrong(
						'Nearly all drugs that came by water have been stopped',
						'This is Trump’s claim of “97 percent,” made on television.',
						'We’ve knocked out 97 percent of the drugs coming in by water'
					),
					wrong(
						'Fentanyl labs are hard to find and hard to destroy',
						'The article gives this to experts.',
						'experts say, fentanyl labs are hard to find and hard to destroy'
					),
					wrong(
						'The Constitution gives Trump all the authority he used',
						'This is the opinion of Brian Mast.',
						'the Constitution gives Trump the authority for what he has done'
					),
					key(
						'Venezuela was struck without the approval of Congress',
						'The article says this in its own voice, with no speaker.'
					)
				],
				evidence: [
					'Congress was not asked to approve the strike on Venezuela and the removal of Maduro.'
				],
				takeaway:
					'Where a statement has a speaker, it is that speaker’s claim, however sure it sounds.'
			}
		]
	}
};
