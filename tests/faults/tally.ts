import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { OPTIONS, type Hall } from './hall.ts';
import { scoreOf, type Pupil } from './pupil.ts';

/** An answer that the server said it has. */
export interface Acknowledged {
	readonly position: number;
	readonly revision: number;
	/** Places as shown. */
	readonly chosen: readonly number[];
}

/** What one pupil did, as far as her own device knows. */
export interface Sat {
	readonly pupil: Pupil;
	readonly acknowledged: readonly Acknowledged[];
	/** The option that was chosen last, by position. */
	readonly last: ReadonlyMap<number, string>;
}

/** What became of the answers of one run or several. */
export interface Tally {
	/** Acknowledged or last given, and not on record. */
	readonly lost: number;
	/** On record twice. */
	readonly doubled: number;
	/** Pupils with other points than their last answers are worth. */
	readonly wrongScores: number;
	readonly acknowledged: number;
}

interface Row {
	readonly position: number;
	readonly revision: number;
	readonly answer: string;
}

/** Compares what pupils were told with what is on record, once they have handed in. */
export async function tallyOf(hall: Hall, all: readonly Sat[]): Promise<Tally> {
	const file = join(hall.installation.folder, 'readback.db');
	const db = new Sqlite(file, { readonly: true });
	const rowsOf = db.prepare<[string], Row>(
		'select position, revision, answer from responses where attempt_id = ? order by revision'
	);
	const itemsOf = db.prepare<[string], string>('select items from attempts where id = ?').pluck();
	let [lost, doubled, wrongScores, acknowledged] = [0, 0, 0, 0];
	for (const { pupil, acknowledged: told, last } of all) {
		const rows = rowsOf.all(pupil.attempt);
		const items = JSON.parse(itemsOf.get(pupil.attempt) ?? '[]') as { order: number[] }[];
		const chosenIn = ({ answer }: Row) => (JSON.parse(answer) as { chosen: number[] }).chosen;
		for (const { position, revision, chosen } of told) {
			const row = rows.find((one) => one.position === position && one.revision === revision);
			const stored = chosen.map((place) => items[position]?.order[place]);
			if (!row || chosenIn(row).join() !== stored.join()) lost++;
		}
		for (const [position, text] of last) {
			const row = rows.findLast((one) => one.position === position);
			if (!row || OPTIONS[chosenIn(row)[0] ?? -1] !== text) lost++;
		}
		doubled += rows.filter(({ position, revision, answer }) =>
			rows.some(
				(other) =>
					other.position === position && other.revision === revision + 1 && other.answer === answer
			)
		).length;
		const worth = [...last.values()].filter((text) => text === OPTIONS[0]).length;
		if ((await scoreOf(pupil)) !== worth) wrongScores++;
		acknowledged += told.length;
	}
	db.close();
	return { lost, doubled, wrongScores, acknowledged };
}

/** The sum of tallies. */
export const total = (all: readonly Tally[]): Tally => ({
	lost: all.reduce((sum, { lost }) => sum + lost, 0),
	doubled: all.reduce((sum, { doubled }) => sum + doubled, 0),
	wrongScores: all.reduce((sum, { wrongScores }) => sum + wrongScores, 0),
	acknowledged: all.reduce((sum, { acknowledged }) => sum + acknowledged, 0)
});
