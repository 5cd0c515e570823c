import { describe, expect, it } from 'vitest';
import { checkText } from './checks.ts';

const PROSE =
	'The council of Bramwell voted on Tuesday to close the old bridge for six months. ' +
	'Engineers had found cracks in two of its arches, and the mayor said that nobody should have to ' +
	'cross it in fear. Buses will take another way until the spring, when the work should be done.';

describe('checkText', () => {
	it.each<[string, string, string[]]>([
		['nothing', '', ['empty']],
		['white space', ' \n\t ', ['empty']],
		['one sentence', 'The bridge is closed.', ['too-short']],
		['prose', PROSE, []],
		['a PDF', '%PDF-1.7 \u0000\u0001 and so on', ['binary']],
		['control characters', '\u0001\u0002\u0003'.repeat(50) + PROSE, ['binary']],
		['capitals', PROSE.toUpperCase(), ['all-capitals']],
		[
			'German',
			'Der Rat der Stadt hat am Dienstag beschlossen, die alte Brücke für sechs Monate zu schließen. Fachleute hatten Risse in zwei Bögen gefunden, und die Bürgermeisterin erklärte, niemand solle sie mit Angst überqueren müssen. Busse fahren bis zum Frühjahr einen anderen Weg, dann soll die Arbeit fertig sein.',
			['not-english']
		],
		['Japanese', '橋は六か月閉鎖されます。'.repeat(4), ['not-english']],
		['mojibake', PROSE.replace('nobody', 'nobodyâ€™s'), ['broken-characters']],
		['replacement characters', PROSE.replace('cracks', 'cr\ufffdcks'), ['broken-characters']],
		['half a surrogate pair', `${PROSE} \ud83d`, ['broken-characters']]
	])('%s', (_, text, codes) => {
		expect(checkText(text).map((issue) => issue.code)).toEqual(codes);
	});

	it('refuses five megabytes without reading them', () => {
		expect(checkText('a '.repeat(2_600_000)).map((issue) => issue.code)).toEqual(['too-long']);
	});

	it('says where the broken character is', () => {
		const [issue] = checkText(PROSE.replace('cracks', 'cr\ufffdcks'));
		expect(issue?.span).toEqual([PROSE.indexOf('cracks') + 2, PROSE.indexOf('cracks') + 3]);
	});
});
