import { strFromU8, unzipSync } from 'fflate';
import { decodeText, looksBinary } from '../../import/decode.ts';
import { DomainError } from '../../errors.ts';
import { fromCsv } from './csv.ts';
import { fromOneRoster, isOneRoster } from './one-roster.ts';
import type { RosterList } from './types.ts';

/** Most bytes of all tables together, unpacked. */
const MOST = 20 * 1024 * 1024;

const wrong = (code: string, message: string) => new DomainError(code, 400, message, 'file');
const tooMuch = () =>
	wrong('too-large', 'That is more than 20 MB of tables. Send one class alone.');

/** The tables in an archive, by their name without a folder. */
function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
	let total = 0;
	try {
		const files = unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				if (!/\.csv$/i.test(name) || name.startsWith('__MACOSX/')) return false;
				total += originalSize;
				if (total > MOST) throw tooMuch();
				return true;
			}
		});
		return new Map(Object.entries(files).map(([name, file]) => [baseOf(name), file]));
	} catch (error) {
		if (error instanceof DomainError) throw error;
		throw wrong('broken-archive', 'This archive cannot be read. Make it again and send that.');
	}
}

const baseOf = (name: string) => (name.split(/[/\\]/).at(-1) ?? '').toLowerCase();
const isZip = (bytes: Uint8Array) => strFromU8(bytes.subarray(0, 2), true) === 'PK';

/** A file as a form brought it. */
export interface SentFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/**
 * Reads what was sent: a CSV file of names, or the tables of a OneRoster export, each by itself or
 * in one archive.
 *
 * @throws DomainError `no-file`, `too-large`, `broken-archive`, `no-table` or `many-tables` (400, field `file`).
 */
export function fromFiles(sent: readonly SentFile[]): readonly RosterList[] {
	const tables = new Map<string, string>();
	let total = 0;
	for (const { name, bytes } of sent.filter((file) => file.bytes.length > 0)) {
		const parts = isZip(bytes) ? unpack(bytes) : new Map([[baseOf(name), bytes]]);
		for (const [part, content] of parts) {
			total += content.length;
			if (total > MOST) throw tooMuch();
			const { text } = decodeText(content);
			if (looksBinary(text))
				throw wrong(
					'no-table',
					'This is no table. Save it as CSV in your spreadsheet, and send that.'
				);
			tables.set(part, text);
		}
	}
	if (tables.size === 0) throw wrong('no-file', 'Choose a file with the names, CSV or ZIP.');
	if (isOneRoster(tables)) return fromOneRoster(tables);
	if (tables.size > 1) {
		const message =
			'These files are no OneRoster export: that has a users.csv. Send one table of names.';
		throw wrong('many-tables', message);
	}
	return [...tables.values()].map(fromCsv);
}
