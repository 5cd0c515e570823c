/** The parts of a paper, in the order in which they are printed. */
export const PARTS = [
	{ name: 'article', label: 'Article' },
	{ name: 'questions', label: 'Questions' },
	{ name: 'sheet', label: 'Answer sheet' },
	{ name: 'key', label: 'Key with evidence' }
] as const;

export type Part = (typeof PARTS)[number]['name'];

/** The parts that an address asks for; all of them where it names none. */
export function partsFrom(search: URLSearchParams): readonly Part[] {
	const asked = search.getAll('part');
	const all = PARTS.map(({ name }) => name);
	const known = all.filter((name) => asked.includes(name));
	return known.length > 0 ? known : all;
}
