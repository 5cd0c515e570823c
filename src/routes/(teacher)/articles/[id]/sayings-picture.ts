import type { Stance } from '$lib/engine/types.ts';
import type { Finding } from '$lib/server/articles/findings.ts';

/** What somebody does by saying it: shown as colour and in words. */
export type Bearing = 'tells' | 'against' | 'for' | 'presses';

const BEARINGS: Readonly<Record<Stance, Bearing>> = {
	said: 'tells',
	told: 'tells',
	asked: 'presses',
	answered: 'tells',
	claimed: 'tells',
	denied: 'against',
	admitted: 'for',
	warned: 'presses',
	promised: 'for',
	demanded: 'presses',
	proposed: 'for',
	rejected: 'against',
	agreed: 'for',
	explained: 'tells',
	praised: 'for',
	criticised: 'against',
	believed: 'tells',
	declined: 'against'
};

/** A saying in the picture. */
export interface Row {
	readonly finding: Finding;
	/** Middle of the row, in units of the picture. */
	readonly y: number;
	readonly bearing: Bearing;
	readonly quoted: boolean;
	/** "warned, to NBC News". */
	readonly manner: string;
	/** Its first words. */
	readonly words: string;
}

/** A speaker in the picture, left of all that they say. */
export interface SpeakerPlace {
	readonly name: string;
	/** The name in lines that fit the column. */
	readonly lines: readonly string[];
	readonly y: number;
	readonly rows: readonly Row[];
}

export interface Picture {
	readonly height: number;
	readonly speakers: readonly SpeakerPlace[];
	/** Sayings that found no room. */
	readonly left: number;
}

/** Width of the picture and of its parts, in its own units. */
export const WIDTH = 400;
export const COLUMN = 118;
export const TEXT = 166;
const ROW = 44;
const GAP = 14;
/** Sayings that are drawn at most; the table has all. */
const MOST = 40;
const NAME = 16;
const MANNER = 34;
const WORDS = 36;

/** Sayings by speaker, in the order in which the speakers first speak; who speaks more takes more room. */
export function picture(findings: readonly Finding[]): Picture {
	const drawn = findings.slice(0, MOST);
	const bySpeaker = Map.groupBy(drawn, ({ label }) => label);
	let top = 0;
	const speakers = [...bySpeaker].map(([name, said]): SpeakerPlace => {
		const start = top;
		top += said.length * ROW + GAP;
		return {
			name,
			lines: wrap(name),
			y: start + (said.length * ROW) / 2,
			rows: said.map((finding, at) => row(finding, start + (at + 0.5) * ROW))
		};
	});
	return { height: Math.max(0, top - GAP), speakers, left: findings.length - drawn.length };
}

function row(finding: Finding, y: number): Row {
	const { said, detail } = finding;
	const manner = said?.to ? `${said.manner}, to ${said.to}` : (said?.manner ?? '');
	return {
		finding,
		y,
		bearing: BEARINGS[said?.stance ?? 'said'],
		quoted: said?.quoted ?? false,
		manner: cut(manner, MANNER),
		words: cut(detail, WORDS)
	};
}

const cut = (text: string, most: number) =>
	text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

/** A name in at most two lines. */
function wrap(name: string): string[] {
	if (name.length <= NAME) return [name];
	const space = name.lastIndexOf(' ', NAME);
	const at = space > 0 ? space : NAME;
	return [name.slice(0, at), cut(name.slice(at).trim(), NAME)];
}
