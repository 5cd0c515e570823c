import { describe, expect, it } from 'vitest';
import { readText } from '../text/read.ts';
import { findMentions } from './find.ts';

/**
 * Each case: a text with marked words, `[word|name]`, that must stand for the entity of that
 * canonical name; `[word|-]` must stand for nobody.
 */
const CASES: string[] = [
	'[President Trump|Trump] spoke. Then [Trump|Trump] left.',
	'[President Trump|Donald Trump] spoke. [Donald Trump|Donald Trump] left, and [Trump’s|Donald Trump] aides followed.',
	'[Nicolás Maduro|Nicolás Maduro] fled. [Nicolas Maduro|Nicolás Maduro] was caught.',
	'[The New York Times|New York Times] asked. They told [the Times|New York Times] nothing.',
	'The Straits Times asked. [The Times of London|Times of London] waited.',
	'[U.S.|United States] troops left. [The United States|United States] paid. [America|United States] waited.',
	'The [World Food Programme|World Food Programme] ([WFP|World Food Programme]) sent grain. [WFP|World Food Programme] trucks left.',
	'[Johann Bernoulli|Johann Bernoulli] taught. [Daniel Bernoulli|Daniel Bernoulli] wrote. [Daniel|Daniel Bernoulli] left.',
	'[Hillary Clinton|Hillary Clinton] met [Bill Clinton|Bill Clinton]. [Mrs. Clinton|Hillary Clinton] spoke. [Mr. Clinton|Bill Clinton] did not.',
	'[Xi Jinping|Xi Jinping] flew home. [Xi|Xi Jinping] said little.',
	'[Ursula von der Leyen|Ursula von der Leyen] spoke. [Von der Leyen|Ursula von der Leyen] left.',
	'[Queen Elizabeth II|Queen Elizabeth II] waved. [Elizabeth|Queen Elizabeth II] smiled.',
	'[Ana Ruiz|Ana Ruiz], the mayor of Vale, spoke. [The mayor|Ana Ruiz] left.',
	'Mayor [Ana Ruiz|Ana Ruiz] spoke. [The mayor|Ana Ruiz] said [she|Ana Ruiz] would stay.',
	'Captain [Tom Hale|Tom Hale] met pilot [Rosa Diaz|Rosa Diaz]. [The captain|Tom Hale] thanked [her|Rosa Diaz].',
	'Sen. [Lena Park|Lena Park] voted no. [The senator|Lena Park] said [she|Lena Park] was sure.',
	'“It is late,” said Sen. [Lena Park|Lena Park]. “I am sure,” [the Ohio Democrat|Lena Park] added.',
	'House Speaker [Sam Cole|Sam Cole] met Sen. [Lena Park|Lena Park]. [The Ohio Democrat|Lena Park] then spoke.',
	'[Tim Cook|Tim Cook], Apple’s chief executive, said [he|Tim Cook] was glad.',
	'[Maria|Maria] fell. [She|Maria] broke [her|Maria] arm.',
	'In the hall stood [Maria Lopez|Maria Lopez] and [Anna Berg|Anna Berg]. [She|-] laughed.',
	'[John Reed|John Reed] told [Mary Holt|Mary Holt] that [she|Mary Holt] could go.',
	'[John Reed|John Reed] thanked [him|-].',
	'“[I|Rosa Diaz] saw the wave,” said [Rosa Diaz|Rosa Diaz]. “[I|Rosa Diaz] ran.”',
	'[Rosa Diaz|Rosa Diaz] stood up. “[I|Rosa Diaz] saw the wave,” [she|Rosa Diaz] said.',
	'[Tom Hale|Tom Hale] spoke of [Ben Cole|Ben Cole]. “[He|Ben Cole] was brave,” [Hale|Tom Hale] said.',
	'The [Defense Department|Defense Department] said that [it|Defense Department] stood ready.',
	'It was raining. [It|-] was late when [Tom Hale|Tom Hale] came.',
	'[Boeing|Boeing] lost money. [The company|Boeing] said [it|Boeing] would cut jobs.',
	'Members of the [Steady|Steady] union left the harbour on Monday. [The company|company] said it would wait.',
	'[U.S. officials|U.S. officials] told reporters. [US officials|U.S. officials] declined to say more.',
	'[Experts|experts] disagree. [Experts|experts] say more is needed.',
	'[The Labour Party|Labour Party] won. [Labour|Labour Party] will govern.',
	'[The European Commission|European Commission] met. [The Commission|European Commission] agreed.',
	'[Operation Quiet Harbor|Operation Quiet Harbor] began at dawn. [The operation|Operation Quiet Harbor] ended at noon.',
	'A clandestine drone [program|-] grew. Police began [a rescue mission|rescue mission]. [The mission|rescue mission] failed.',
	'[A man|man] fell from the pier. [The man|man] was pulled out.',
	'[Dr. Amina Yusuf|Amina Yusuf] dived. [Yusuf|Amina Yusuf] found [her|Amina Yusuf] lamp.',
	'[Jim Jordan|Jim Jordan] flew to [Jordan|Jordan]. [Jordan|Jim Jordan] said so.'
];

interface Mark {
	readonly start: number;
	readonly end: number;
	readonly name: string;
}

function unmark(marked: string): { text: string; marks: Mark[] } {
	const marks: Mark[] = [];
	let text = '';
	let at = 0;
	for (const match of marked.matchAll(/\[([^|\]]+)\|([^\]]+)\]/g)) {
		text += marked.slice(at, match.index);
		marks.push({
			start: text.length,
			end: text.length + (match[1] as string).length,
			name: match[2] as string
		});
		text += match[1];
		at = match.index + match[0].length;
	}
	return { text: text + marked.slice(at), marks };
}

describe('entities', () => {
	it.each(CASES)('%s', (marked) => {
		const { text, marks } = unmark(marked);
		const { entities, mentions } = findMentions(text, readText(text));
		const names = new Map(entities.map((entity) => [entity.id, entity.name]));
		for (const mark of marks) {
			const inside = mentions.filter(
				({ span, head }) =>
					span[0] < mark.end && mark.start < span[1] && head[0] >= mark.start && head[0] < mark.end
			);
			const found = inside.map((mention) => names.get(mention.entity));
			const shown = `${text.slice(mark.start, mark.end)} at ${mark.start}: ${found.join(', ')}`;
			if (mark.name === '-') {
				const others = marks.map(({ name }) => name);
				expect(
					found.filter((name) => others.includes(name ?? '')),
					shown
				).toEqual([]);
			} else expect(found, shown).toContain(mark.name);
		}
	});

	it('gives every entity its own id and puts every mention in one', () => {
		const text = 'Two men met. A man spoke. Another man left. The Ana Ruiz Prize went to Ana Ruiz.';
		const { entities, mentions } = findMentions(text, readText(text));
		expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
		const held = entities.flatMap((entity) => entity.mentions);
		expect([...held].sort((a, b) => a - b)).toEqual(mentions.map((_, index) => index));
	});

	it('keeps two people of one family name apart', () => {
		const text = 'Brian Hale and Ruth Hale were there. Ruth Hale spoke. “No,” said Brian Hale.';
		const { entities } = findMentions(text, readText(text));
		const people = entities.filter(({ label, named }) => label === 'person' && named);
		expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
			['Brian Hale', 2],
			['Ruth Hale', 2]
		]);
	});
});
