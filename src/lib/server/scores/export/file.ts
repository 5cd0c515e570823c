import { toCsv, toTsv } from './csv.ts';
import type { ExportTable } from './table.ts';
import { toXlsx } from './xlsx.ts';

/** How a table can leave the program. */
export type FileKind = 'csv' | 'tsv' | 'xlsx';

const TYPES: Readonly<Record<FileKind, string>> = {
	csv: 'text/csv; charset=utf-8',
	// Plain, so that a browser without scripts shows it, to be copied by hand.
	tsv: 'text/plain; charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
};

const WRITERS: Readonly<Record<FileKind, (table: ExportTable) => BodyInit | Promise<BodyInit>>> = {
	csv: toCsv,
	tsv: toTsv,
	xlsx: async (table) => new Uint8Array(await toXlsx(table))
};

/**
 * A table as the answer to a request: a file to be saved, named after the table; values between tabs
 * to be looked at and copied.
 */
export async function fileOf(table: ExportTable, kind: FileKind): Promise<Response> {
	const name = encodeURIComponent(`${table.title.toWellFormed()}.${kind}`);
	const disposition = `attachment; filename="scores.${kind}"; filename*=UTF-8''${name}`;
	return new Response(await WRITERS[kind](table), {
		headers: {
			'content-type': TYPES[kind],
			'cache-control': 'no-store',
			...(kind === 'tsv' ? {} : { 'content-disposition': disposition })
		}
	});
}
