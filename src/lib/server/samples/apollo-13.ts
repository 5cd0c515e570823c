import { key, verdicts, wrong } from './options.ts';
import type { Sample } from './types.ts';

/** A narrative from the history of space flight: Apollo 13, April 1970. */
export const sample: Sample = {
	slug: 'apollo-13',
	title: 'A lifeboat two hundred thousand miles from home',
	byline: 'A true story from the history of space flight',
	date: null,
	note: 'real events',
	text: `On the evening of April 13, 1970, the crew of Apollo 13 finished a television broadcast that none of the big American networks had chosen to show. The country had grown used to flights to the Moon. A few minutes later there was a bang.

“Okay, Houston, we’ve had a problem here,” said Jack Swigert, the command module pilot. Jack Lousma, the astronaut who spoke for Mission Control that evening, asked for the message to be repeated. This time the commander, Jim Lovell, answered: “Houston, we’ve had a problem.”

The ship was some 205,000 miles from Earth. It had left Kennedy Space Center in Florida two days before, on April 11, to make the third landing on the Moon. Lovell and Fred Haise, the lunar module pilot, were to explore the hills of Fra Mauro, while Swigert waited for them in orbit.

Swigert had joined the crew at the last moment. Ken Mattingly, who had trained for his seat, had been exposed to German measles, and the space agency NASA would not risk a pilot falling ill on the far side of the Moon. As it turned out, Mattingly never caught the disease.

Lovell looked out of a window and saw gas streaming into space. One of the two oxygen tanks had blown up, and the other was leaking. Without oxygen the fuel cells could make no electricity, and the command module, called Odyssey, would soon be dead. The landing was called off. The crew switched on the lunar module, Aquarius, and crowded into it. It had been built to keep two men alive for about two days. Now it had to keep three alive for nearly four.

How was the ship to be turned round? Some engineers proposed a direct abort: fire the main engine and head straight back. Flight director Gene Kranz rejected the idea, because nobody could tell whether the bang had harmed the engine too. So Apollo 13 went on, swung round the far side of the Moon and let the pull of gravity bend its path toward home, while the engine of Aquarius corrected the course and hurried the ship along.

Then the air began to go bad. Canisters filled with chemicals take out the carbon dioxide that people breathe out, and those in Aquarius were wearing out. Odyssey carried plenty of spares, but these were square, and the openings in Aquarius were round. On the ground a team of engineers led by Ed Smylie worked out an adapter that could be made from things on board: plastic bags, cardboard and a good deal of tape. Houston read the instructions up by radio, the astronauts built the thing by hand, and the carbon dioxide fell.

Cold was the next enemy. With nearly everything switched off to save power, the temperature in Odyssey dropped to about 38 degrees Fahrenheit. Water gathered on the walls, and sleep was hard to come by. Drinking water was rationed to about six ounces a day for each man.

On April 17 the crew brought Odyssey back to life, climbed in and cut Aquarius loose. Later that day three parachutes opened over the Pacific, and the ship USS Iwo Jima picked the men up, thirsty, chilled and safe.

NASA appointed a review board under Edgar Cortright, the director of its Langley Research Center. In June the board reported that the accident was no mere bad luck but the result of “an unusual combination of mistakes.” Safety switches inside the oxygen tank had been designed for 28 volts. In tests on the ground they were given 65, and they failed, so that a heater grew far too hot and damaged the wires beside it. Two days into the flight, a spark did the rest.

The journey left its mark on the language, though not quite as it happened. In a film made in 1995 the commander says, “Houston, we have a problem,” as if the trouble had only just begun. The film also has Kranz declare that failure is not an option. The real Kranz said no such thing during the flight. The writers made the line out of a talk with Jerry Bostick, who had worked in Mission Control. Kranz liked it so well that he later used it as the title of a book.

Lovell found his own words. The mission was a failure, he wrote, but he liked to think that it was “a successful failure.”`,
	quiz: {
		title: 'Apollo 13: what happened, and what was said',
		questions: [
			{
				kind: 'who-said',
				skill: 'speakers',
				process: 'retrieve',
				stem: 'Who was the first to report the trouble on board to Houston?',
				options: [
					wrong(
						'Jim Lovell',
						'Lovell spoke second, when the message had to be repeated.',
						'This time the commander, Jim Lovell, answered'
					),
					wrong(
						'Jack Lousma',
						'Lousma was in Mission Control and asked for the message again.',
						'Jack Lousma, the astronaut who spoke for Mission Control that evening'
					),
					wrong(
						'Fred Haise',
						'Haise was on board, but none of his words are reported.',
						'Fred Haise, the lunar module pilot'
					),
					key('Jack Swigert', 'Swigert spoke first; Lovell repeated the message.')
				],
				evidence: [
					'“Okay, Houston, we’ve had a problem here,” said Jack Swigert, the command module pilot.',
					'This time the commander, Jim Lovell, answered: “Houston, we’ve had a problem.”'
				],
				takeaway: 'Swigert reported the problem first, and Lovell repeated it.'
			},
			{
				kind: 'operation-status',
				skill: 'operations',
				process: 'retrieve',
				stem: 'What became of the proposal for a direct abort?',
				options: [
					key('Gene Kranz decided against it', 'Kranz, the flight director, rejected the idea.'),
					wrong(
						'It was carried out behind the Moon',
						'Apollo 13 swung round the Moon instead of heading straight back.',
						'swung round the far side of the Moon'
					),
					wrong(
						'The review board forbade it',
						'The board was appointed only after the flight.',
						'NASA appointed a review board'
					),
					wrong(
						'It failed when the engine stopped',
						'The engine was not tried, since nobody knew whether it had been harmed.',
						'nobody could tell whether the bang had harmed the engine too'
					)
				],
				evidence: [
					'Some engineers proposed a direct abort: fire the main engine and head straight back.',
					'Flight director Gene Kranz rejected the idea, because nobody could tell whether the bang had harmed the engine too.'
				],
				takeaway: 'A direct abort was proposed and rejected; the ship went round the Moon.'
			},
			{
				kind: 'figure',
				skill: 'figures',
				process: 'retrieve',
				stem: 'For how many volts had the switches in the oxygen tank been designed?',
				options: [
					key('28 volts', 'The switches were designed for 28 volts.'),
					wrong(
						'38 volts',
						'38 is the temperature in Odyssey, in degrees Fahrenheit.',
						'about 38 degrees Fahrenheit'
					),
					wrong(
						'65 volts',
						'65 volts is what the switches were given in tests.',
						'In tests on the ground they were given 65'
					)
				],
				evidence: ['Safety switches inside the oxygen tank had been designed for 28 volts.'],
				takeaway: 'Switches designed for 28 volts were given 65 in tests, and failed.'
			},
			{
				kind: 'reason',
				skill: 'reasons',
				process: 'retrieve',
				stem: 'Why was it no use at first to carry the spare canisters from Odyssey into Aquarius?',
				options: [
					wrong(
						'They had been worn out already',
						'It was the canisters in Aquarius that were wearing out.',
						'those in Aquarius were wearing out'
					),
					wrong(
						'They had been harmed by the cold',
						'The cold came later and is not said to have harmed them.',
						'Cold was the next enemy.'
					),
					key(
						'They were of the wrong shape',
						'The spares were square, and the openings in Aquarius were round.'
					),
					wrong(
						'They were still needed in Odyssey',
						'The crew had left Odyssey, and no need for the canisters there is reported.',
						'Odyssey carried plenty of spares'
					)
				],
				evidence: [
					'Odyssey carried plenty of spares, but these were square, and the openings in Aquarius were round.'
				],
				takeaway: 'Square canisters would not go into round openings until an adapter was made.'
			},
			{
				kind: 'true-false',
				skill: 'reasons',
				process: 'infer',
				stem: 'True, false or not stated? “Ken Mattingly lost his seat on Apollo 13 without being ill.”',
				options: verdicts('True', {
					True: 'Mattingly had only been exposed to the disease and never caught it.',
					False: 'NASA feared that Mattingly might fall ill, but that did not happen.',
					'Not stated':
						'The article says both why Mattingly was left out and that he never caught it.'
				}),
				evidence: [
					'Ken Mattingly, who had trained for his seat, had been exposed to German measles, and the space agency NASA would not risk a pilot falling ill on the far side of the Moon.',
					'As it turned out, Mattingly never caught the disease.'
				],
				takeaway: 'Mattingly was left out because he might fall ill, not because he was.'
			},
			{
				kind: 'date',
				skill: 'time',
				process: 'infer',
				stem: 'On which day did the crew come down in the Pacific?',
				options: [
					wrong('April 11', 'April 11 is the day of the launch.', 'two days before, on April 11'),
					wrong('April 13', 'April 13 is the day of the accident.', 'April 13, 1970'),
					key('April 17', '“Later that day” is the day on which Odyssey was restarted.')
				],
				evidence: [
					'On April 17 the crew brought Odyssey back to life, climbed in and cut Aquarius loose.',
					'Later that day three parachutes opened over the Pacific, and the ship USS Iwo Jima picked the men up, thirsty, chilled and safe.'
				],
				takeaway: 'Apollo 13 left on April 11, met disaster on April 13 and was home on April 17.'
			},
			{
				kind: 'office',
				skill: 'offices',
				process: 'retrieve',
				stem: 'Which post did Edgar Cortright hold when the review board was appointed?',
				options: [
					wrong(
						'Flight director in Mission Control',
						'The flight director in the article is Gene Kranz.',
						'Flight director Gene Kranz'
					),
					key(
						'Director of a research center',
						'Cortright was the director of the Langley Research Center.'
					),
					wrong(
						'Commander of the USS Iwo Jima',
						'The ship is named, but its commander is not.',
						'the ship USS Iwo Jima'
					),
					wrong(
						'Pilot of a lunar module',
						'The lunar module pilot in the article is Fred Haise.',
						'the lunar module pilot'
					)
				],
				evidence: [
					'NASA appointed a review board under Edgar Cortright, the director of its Langley Research Center.'
				],
				takeaway: 'The accident was looked into by a board under the director of Langley.'
			},
			{
				kind: 'reason',
				skill: 'words',
				process: 'interpret',
				stem: 'What does the article use the film of 1995 to show?',
				options: [
					wrong(
						'How the public first came to hear of the accident',
						'The film was made 25 years later, and the article does not call it news.',
						'In a film made in 1995'
					),
					key(
						'How famous lines can differ from what was said',
						'One line was changed, and the other was not spoken during the flight.'
					),
					wrong(
						'How Lovell and Kranz came to disagree about the flight',
						'The article reports no disagreement between Lovell and Kranz.'
					),
					wrong(
						'How the mistakes behind the accident were found',
						'The review board found them, in 1970.',
						'an unusual combination of mistakes'
					)
				],
				evidence: [
					'The journey left its mark on the language, though not quite as it happened.',
					'In a film made in 1995 the commander says, “Houston, we have a problem,” as if the trouble had only just begun.',
					'The real Kranz said no such thing during the flight.'
				],
				takeaway: 'A famous quotation may never have been spoken in that form, or at all.'
			},
			{
				kind: 'operation-who',
				skill: 'operations',
				process: 'retrieve',
				stem: 'Who led the engineers who found a way to clean the air in Aquarius?',
				options: [
					wrong(
						'Jerry Bostick',
						'A talk with Bostick gave the film’s writers a line.',
						'a talk with Jerry Bostick'
					),
					key('Ed Smylie', 'Smylie’s team on the ground worked out the adapter.'),
					wrong(
						'Gene Kranz',
						'Kranz was flight director and chose the way home.',
						'Flight director Gene Kranz'
					),
					wrong(
						'Edgar Cortright',
						'Cortright headed the review board after the flight.',
						'a review board under Edgar Cortright'
					)
				],
				evidence: [
					'Then the air began to go bad.',
					'On the ground a team of engineers led by Ed Smylie worked out an adapter that could be made from things on board: plastic bags, cardboard and a good deal of tape.'
				],
				takeaway: 'The adapter was worked out on the ground by Ed Smylie’s team.'
			},
			{
				kind: 'operations-mentioned',
				skill: 'operations',
				process: 'infer',
				stem: 'Which of these did the crew of Apollo 13 do during the flight? Choose all that apply.',
				options: [
					wrong(
						'Explored the hills of Fra Mauro',
						'That was the plan, but the landing was called off.',
						'were to explore the hills of Fra Mauro'
					),
					key('Made a television broadcast', 'The broadcast ended shortly before the bang.'),
					key('Flew round the Moon', 'The ship swung round the far side of the Moon.'),
					wrong(
						'Mended a leaking oxygen tank',
						'One tank was leaking, but nobody is said to have mended it.',
						'the other was leaking'
					),
					key('Moved into the lunar module', 'The crew switched Aquarius on and crowded into it.')
				],
				evidence: [
					'On the evening of April 13, 1970, the crew of Apollo 13 finished a television broadcast that none of the big American networks had chosen to show.',
					'The crew switched on the lunar module, Aquarius, and crowded into it.',
					'So Apollo 13 went on, swung round the far side of the Moon and let the pull of gravity bend its path toward home, while the engine of Aquarius corrected the course and hurried the ship along.'
				],
				takeaway: 'The crew flew round the Moon in a borrowed lifeboat and never landed.'
			}
		]
	}
};
