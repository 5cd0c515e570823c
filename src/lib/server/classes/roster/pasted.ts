import type { RosterList } from './types.ts';

/** Reads a pasted list: one name a line, as it stands; columns of a spreadsheet are joined. */
export function fromPaste(text: string): RosterList {
	const pupils = text.split(/\r\n|\r|\n/).flatMap((line, i) => {
		const name = line.replace(/\t+/g, ' ').trim();
		return name === '' ? [] : { line: i + 1, name, externalId: null };
	});
	return { id: '', title: '', pupils, untaken: [] };
}
