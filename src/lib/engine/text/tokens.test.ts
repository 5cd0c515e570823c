import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens.ts';

/** Text and its tokens, parted by single spaces. */
const TABLE: readonly (readonly [string, string])[] = [
	['He doesn’t, she can’t.', 'He does n’t , she ca n’t .'],
	["They'd've said it's Iran's.", "They'd 've said it 's Iran 's ."],
	['You cannot, gonna, gotta', 'You can not , gon na , got ta'],
	["officials' plans, James’ plans", "officials ' plans , James ’ plans"],
	["O'Brien, d'Alembert and o’clock", "O'Brien , d'Alembert and o’clock"],
	["the '90s, ’em, rock 'n' roll", "the '90s , ’em , rock 'n ' roll"],
	['U.S. forces, the C.I.A.’s man', 'U.S. forces , the C.I.A. ’s man'],
	['a U.S.-led raid', 'a U.S. - led raid'],
	['Gen. J. K. Rowe Jr. met Mr. Day.', 'Gen. J. K. Rowe Jr. met Mr. Day .'],
	['at 5 p.m. on Jan. 3 (c. 1818)', 'at 5 p.m. on Jan. 3 ( c. 1818 )'],
	['No. 10 said no. Then No.', 'No. 10 said no . Then No .'],
	['He sat. The sun. A gen. mar.', 'He sat . The sun . A gen . mar .'],
	['green–light, well-known, ex-dictator', 'green – light , well - known , ex-dictator'],
	['e-mail co-founder non-human', 'e-mail co-founder non-human'],
	['troops—specifically—those', 'troops — specifically — those'],
	['wait -- what ... now… so...no', 'wait -- what ... now … so ... no'],
	['1990-1995, 1990–1995, 5-10', '1990 - 1995 , 1990 – 1995 , 5 - 10'],
	['713-853-3989 and 2001-05-12', '713-853-3989 and 2001-05-12'],
	['9/11, 1/2, and/or, he/she', '9/11 , 1/2 , and / or , he / she'],
	['$5.50, £3m, €1,000.5, 30%', '$ 5.50 , £ 3 m , € 1,000.5 , 30 %'],
	['10am, 35mm, 21st, 1990s, 7:30', '10 am , 35 mm , 21st , 1990s , 7:30'],
	['(“Stop!” he said.) [12]', '( “ Stop ! ” he said . ) [ 12 ]'],
	['What?! No!!', 'What ?! No !!'],
	['AT&T and Q&A', 'AT&T and Q&A'],
	['a@b.co, (http://x.org/a-b?c=1).', 'a@b.co , ( http://x.org/a-b?c=1 ) .'],
	['@POTUS #IStandWithAhmed', '@POTUS #IStandWithAhmed'],
	['It arrived.However, Houseis', 'It arrived . However , Houseis'],
	['one,two and 1,000', 'one , two and 1,000'],
	['«Oui», „ja“ ‹so›', '« Oui » , „ ja “ ‹ so ›'],
	['Nicolás Maduro’s', 'Nicolás Maduro ’s'],
	['a\u00a0b\u200bc\ufeff', 'a b c'],
	['', ''],
	[' \n\t ', '']
];

describe('tokenize', () => {
	it.each(TABLE)('%s', (text, tokens) => {
		const found = tokenize(text).map(([start, end]) => text.slice(start, end));
		expect(found.join(' ')).toBe(tokens);
	});

	it('covers everything but white space, in order, whatever the text', () => {
		const awkward = [
			'\ud800 broken \udc00 halves\ud83d',
			'\u0000\u0001\u0002 binary \u001f',
			'-'.repeat(500),
			`${"'".repeat(100)}${'"'.repeat(100)}`,
			'a.'.repeat(300),
			'a-'.repeat(300),
			'.,;:!?…—’”)]}%$#@&*',
			'😀👍🏽 ok é'
		];
		for (const text of awkward) {
			let at = 0;
			for (const [start, end] of tokenize(text)) {
				expect(end).toBeGreaterThan(start);
				expect(text.slice(at, start).trim()).toBe('');
				at = end;
			}
			expect(text.slice(at).trim()).toBe('');
		}
	});

	it('takes only the stretch that it is given', () => {
		expect(tokenize('one two three', 4, 7)).toEqual([[4, 7]]);
	});
});
