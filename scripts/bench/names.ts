import type { Random } from '../../src/lib/engine/random.ts';

const FIRST =
	'Zoë Amir Lena Tomas Ines Yusuf Hana Oskar Mei Petra Samir Ruth Leo Ada Noor Jonas Ida Mila Kofi Sára'.split(
		' '
	);
const LAST =
	'O’Neill Haddad Brandt Reed Calder Okafor Moreau Lind Tanaka Vance Novák Quill Ashby Grant Adeyemi Feld Stroud Callow'.split(
		' '
	);

/** A name of a pupil; the number keeps two of one class apart. */
export const pupilName = (random: Random, number: number): string =>
	`${random.pick(FIRST)} ${random.pick(LAST)} ${number + 1}`;
