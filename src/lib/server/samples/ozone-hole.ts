import { key, verdicts, wrong } from './options.ts';
import type { Sample } from './types.ts';

/** Science explained to young readers: how the ozone hole was found and what was done. */
export const sample: Sample = {
	slug: 'ozone-hole',
	title: 'How a hole in the sky was found, and fought',
	byline: 'Science, explained',
	date: null,
	note: 'real events',
	text: `You cannot see it, but it is working for you now. Ozone is a form of oxygen. Most of it floats between 15 and 35 kilometres above your head, where it soaks up much of the ultraviolet light that would otherwise burn skin, harm eyes and stunt crops. In the 1980s a piece of this shield was found to be missing. What happened next is one of the better detective stories of science.

It begins with a plain question: where do the gases from a spray can go? In 1974 two chemists at the University of California, Irvine, published an answer. Mario Molina and Sherwood Rowland had been studying chlorofluorocarbons, or CFCs. Refrigerators, foams and spray cans were full of them, because they neither burn nor poison anybody. Molina and Rowland concluded that CFCs drift upward for years, until sunlight breaks them apart and sets their chlorine free, and that the chlorine then destroys ozone. The work was going well, Rowland told his wife, Joan, but it looked like the end of the world.

The companies that made CFCs rejected the warning. There was no actual proof, they said, that the gases did any harm to ozone. The United States nevertheless banned CFCs from most spray cans in 1978. Most of the world waited.

Proof came from one of the coldest places on Earth. Since the 1950s British scientists had measured ozone above Halley, a research station on the Antarctic ice. In the early 1980s the figures for the southern spring fell so steeply that Joe Farman of the British Antarctic Survey, who led the work, wondered whether his ageing instrument could still be trusted. He had a new one sent out. It told the same story. In May 1985 Farman and two colleagues, Brian Gardiner and Jonathan Shanklin, published the news in the journal Nature: spring ozone over the station had shrunk to about two-thirds of its old level. Satellites had been looking down on the same sky for years, but the computer program that handled their data had set very low readings aside as probable errors.

Why should ozone vanish over Antarctica, so far from any factory? In 1986 Susan Solomon, an American chemist of 30, led the National Ozone Expedition to McMurdo Station to find out. She and her colleagues suspected the thin, icy clouds that form high up in the deep cold of the polar winter: on their surfaces, they thought, chlorine turns dangerous. Others argued that winds were merely lifting air that had little ozone in it.

The Airborne Antarctic Ozone Experiment was sent to settle the matter. In August and September 1987 two NASA aircraft flew south from Punta Arenas, near the tip of Chile, and tested the air. Wherever a certain compound of chlorine increased, ozone dropped. The winds, on their own, could not explain it.

Governments did not wait for the last flight. On 16 September 1987, while the aircraft were still at work, 24 countries signed the Montreal Protocol. At first it asked them only to cut CFCs by half before the century ended. Three years later, in London, governments went further and agreed that the richer countries would stop making CFCs by 2000. In time every country in the United Nations joined. Kofi Annan, when he was secretary-general of the UN, called the protocol “perhaps the single most successful international agreement to date.” In 1995 Molina and Rowland shared the Nobel Prize in Chemistry with Paul Crutzen, another student of ozone.

So is the hole closed? Not yet. CFCs stay in the air for decades, and a hole still opens every southern spring. In January 2023 a panel of experts backed by the UN forecast when ozone will return to its level of 1980: by about 2040 over most of the world, 2045 over the Arctic and 2066 over the Antarctic. That will happen, the panel said, only if nations keep their promises. Promises need watching. In 2018 scientists discovered that emissions of one banned CFC were rising again. Much of the gas was traced to eastern China, and within a few years the emissions fell.

“What’s the use of having developed a science well enough to make predictions,” Rowland once asked, “if, in the end, all we’re willing to do is stand around and wait for them to come true?” In this case, people did more than stand around.`,
	quiz: {
		title: 'The ozone hole: evidence and answers',
		questions: [
			{
				kind: 'place',
				skill: 'place',
				process: 'retrieve',
				stem: 'Above which place did the British scientists measure the loss of ozone?',
				options: [
					wrong(
						'McMurdo Station',
						'McMurdo Station is where Solomon’s expedition went in 1986.',
						'the National Ozone Expedition to McMurdo Station'
					),
					wrong(
						'Punta Arenas',
						'Punta Arenas is where the NASA aircraft took off in 1987.',
						'flew south from Punta Arenas'
					),
					key('Halley', 'Halley is the station where Farman’s team made its measurements.')
				],
				evidence: [
					'Since the 1950s British scientists had measured ozone above Halley, a research station on the Antarctic ice.',
					'In May 1985 Farman and two colleagues, Brian Gardiner and Jonathan Shanklin, published the news in the journal Nature: spring ozone over the station had shrunk to about two-thirds of its old level.'
				],
				takeaway: 'The ozone hole was found with measurements made at Halley in Antarctica.'
			},
			{
				kind: 'gap',
				skill: 'words',
				process: 'retrieve',
				stem: 'Fill the gap: Before 1985 a computer program had set aside very low readings from satellites as probable ____.',
				options: [
					wrong(
						'clouds',
						'The clouds in the article are those on whose surfaces chlorine turns dangerous.',
						'the thin, icy clouds'
					),
					wrong('smoke', 'The article speaks of no smoke in the data.'),
					wrong('copies', 'The readings were set aside for being very low, not for being copies.'),
					key('errors', 'The program took such low readings for faults in the data.')
				],
				evidence: [
					'Satellites had been looking down on the same sky for years, but the computer program that handled their data had set very low readings aside as probable errors.'
				],
				takeaway: 'The satellites had seen the hole, but a program took the readings for errors.'
			},
			{
				kind: 'operation-did',
				skill: 'operations',
				process: 'retrieve',
				stem: 'What did the Airborne Antarctic Ozone Experiment find out?',
				options: [
					key(
						'Ozone dropped where a chlorine compound increased',
						'The aircraft found less ozone wherever the compound of chlorine increased.'
					),
					wrong(
						'Winds were lifting air that had little ozone in it',
						'That was the rival idea, which the flights did not bear out.',
						'winds were merely lifting air that had little ozone in it'
					),
					wrong(
						'CFCs drift upward for years before they break apart',
						'Molina and Rowland had concluded this in 1974.',
						'CFCs drift upward for years, until sunlight breaks them apart'
					),
					wrong(
						'Emissions of one banned CFC were rising again',
						'Scientists discovered this in 2018.',
						'emissions of one banned CFC were rising again'
					)
				],
				evidence: [
					'The Airborne Antarctic Ozone Experiment was sent to settle the matter.',
					'Wherever a certain compound of chlorine increased, ozone dropped.'
				],
				takeaway: 'The flights of 1987 tied the loss of ozone to chlorine.'
			},
			{
				kind: 'reason',
				skill: 'reasons',
				process: 'infer',
				stem: 'Why did Joe Farman have a new instrument sent out?',
				options: [
					wrong(
						'He had lost the old one in the ice',
						'The old instrument was ageing, but the article does not say that it was lost.'
					),
					key(
						'He thought the old one might be wrong',
						'The figures fell so steeply that Farman wondered whether to trust it.'
					),
					wrong(
						'He wanted to correct the satellite data',
						'The satellite data were handled by others, with a computer program.',
						'the computer program that handled their data'
					),
					wrong(
						'He needed it for flights from Chile',
						'Those flights were made by NASA, two years after Farman’s report.',
						'near the tip of Chile'
					)
				],
				evidence: [
					'In the early 1980s the figures for the southern spring fell so steeply that Joe Farman of the British Antarctic Survey, who led the work, wondered whether his ageing instrument could still be trusted.',
					'He had a new one sent out.'
				],
				takeaway: 'Farman checked his instrument before he believed its readings.'
			},
			{
				kind: 'fact-or-claim',
				skill: 'sources',
				process: 'evaluate',
				stem: 'In the article, what is the statement that Antarctic ozone will be back at its level of 1980 by about 2066?',
				options: [
					wrong(
						'A target set by the Montreal Protocol',
						'The protocol set limits for CFCs, not a year for the return of ozone.',
						'24 countries signed the Montreal Protocol'
					),
					wrong(
						'A promise made by governments in London',
						'In London governments agreed to stop making CFCs, not on the return of ozone.',
						'in London, governments went further'
					),
					key(
						'A forecast by a panel of experts',
						'A panel backed by the UN made this forecast in 2023, with a condition.'
					),
					wrong(
						'A hope expressed by Kofi Annan',
						'Annan praised the protocol; he is not quoted on the future of ozone.',
						'Kofi Annan, when he was secretary-general of the UN'
					)
				],
				evidence: [
					'In January 2023 a panel of experts backed by the UN forecast when ozone will return to its level of 1980: by about 2040 over most of the world, 2045 over the Arctic and 2066 over the Antarctic.',
					'That will happen, the panel said, only if nations keep their promises.'
				],
				takeaway: 'A forecast says what should happen if its conditions hold; it is not yet a fact.'
			},
			{
				kind: 'to-whom',
				skill: 'speakers',
				process: 'retrieve',
				stem: 'To whom did Rowland say that it looked like the end of the world?',
				options: [
					wrong(
						'Mario Molina, his colleague',
						'Molina did the work with Rowland, but the remark was made to somebody else.',
						'Mario Molina and Sherwood Rowland'
					),
					wrong(
						'Paul Crutzen, a fellow scientist',
						'Crutzen shared the Nobel Prize with Rowland, years later.',
						'Paul Crutzen, another student of ozone'
					),
					wrong(
						'Susan Solomon, a chemist',
						'Solomon led an expedition in 1986; no remark to her is reported.',
						'Susan Solomon, an American chemist of 30'
					),
					key('Joan, his wife', 'Rowland told his wife how the work was going.')
				],
				evidence: [
					'The work was going well, Rowland told his wife, Joan, but it looked like the end of the world.'
				],
				takeaway: 'Rowland understood early, and said at home, how serious the finding was.'
			},
			{
				kind: 'true-false',
				skill: 'time',
				process: 'infer',
				stem: 'True, false or not stated? “As first signed, the Montreal Protocol put an end to the making of CFCs.”',
				options: verdicts('False', {
					True: 'An end to making CFCs was agreed on only three years later, in London.',
					False: 'At first the protocol asked only for a cut by half.',
					'Not stated': 'The article says how far the protocol went at first: a cut by half.'
				}),
				evidence: [
					'On 16 September 1987, while the aircraft were still at work, 24 countries signed the Montreal Protocol.',
					'At first it asked them only to cut CFCs by half before the century ended.'
				],
				takeaway: 'The Montreal Protocol began with a cut by half and was made stricter later.'
			},
			{
				kind: 'figure',
				skill: 'figures',
				process: 'retrieve',
				stem: 'When Farman’s team published its news, how much was left of the old level of spring ozone?',
				options: [
					wrong('About a third of it', 'About a third is what had been lost, not what was left.'),
					wrong(
						'About half of it',
						'Half is the cut in CFCs that the Montreal Protocol asked for.',
						'cut CFCs by half'
					),
					key(
						'About two-thirds of it',
						'Spring ozone had shrunk to about two-thirds of its old level.'
					)
				],
				evidence: [
					'In May 1985 Farman and two colleagues, Brian Gardiner and Jonathan Shanklin, published the news in the journal Nature: spring ozone over the station had shrunk to about two-thirds of its old level.'
				],
				takeaway: '“To two-thirds” is what was left; the loss was one third.'
			},
			{
				kind: 'date',
				skill: 'time',
				process: 'infer',
				stem: 'Which of these happened before the loss of ozone over Antarctica was reported?',
				options: [
					key(
						'CFCs were banned from most U.S. spray cans',
						'The ban came in 1978, and the loss was reported in 1985.'
					),
					wrong(
						'An expedition set out for McMurdo Station',
						'Solomon’s expedition went in 1986, after the report.',
						'In 1986 Susan Solomon'
					),
					wrong(
						'The Montreal Protocol was signed by 24 countries',
						'The protocol was signed in 1987, after the report.',
						'On 16 September 1987'
					),
					wrong(
						'Molina and Rowland shared the Nobel Prize',
						'The prize was shared in 1995, ten years after the report.',
						'In 1995 Molina and Rowland'
					)
				],
				evidence: [
					'The United States nevertheless banned CFCs from most spray cans in 1978.',
					'In May 1985 Farman and two colleagues, Brian Gardiner and Jonathan Shanklin, published the news in the journal Nature: spring ozone over the station had shrunk to about two-thirds of its old level.'
				],
				takeaway: 'The first ban came in 1978, seven years before the hole was reported.'
			},
			{
				kind: 'stance',
				skill: 'words',
				process: 'interpret',
				stem: 'How did the companies that made CFCs respond to the conclusion of Molina and Rowland?',
				options: [
					wrong('They accepted it', 'The companies rejected the warning.'),
					key('They disputed it', 'The companies said that there was no actual proof.'),
					wrong('They ignored it', 'The companies answered: they said that proof was missing.'),
					wrong('They tested it', 'The article reports no test by the companies.')
				],
				evidence: [
					'The companies that made CFCs rejected the warning.',
					'There was no actual proof, they said, that the gases did any harm to ozone.'
				],
				takeaway: 'The makers of CFCs disputed the warning and asked for proof.'
			}
		]
	}
};
