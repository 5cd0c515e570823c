import { changed, type Step } from './draft.ts';

/** An entity has another name; the old one still stands for it. */
export const setName: Step<'name'> = (found, { of, name }) => ({
	...found,
	entities: changed(found.entities, of, (entity) => ({
		...entity,
		name,
		named: true,
		aliases: [...new Set([entity.name, ...entity.aliases])].filter((alias) => alias !== name)
	})),
	attributions: found.attributions.map((said) => ({
		...said,
		speaker: said.entity === of ? name : said.speaker,
		to: said.to?.entity === of ? { ...said.to, name } : said.to
	}))
});

/** An office has another title. Its id names the place of the title and its holder. */
export const setTitle: Step<'title'> = (found, { of, title }) => {
	const office = officeOf(of);
	return {
		...found,
		entities: changed(found.entities, office.entity, (entity) => ({
			...entity,
			offices: entity.offices.map((one) => (one.span[0] === office.start ? { ...one, title } : one))
		}))
	};
};

/** Place and holder that the id of an office fact names; holder empty where it is none. */
export function officeOf(id: string): { readonly start: number; readonly entity: string } {
	const parts = /^office:(\d+):(.+)$/.exec(id);
	return { start: Number(parts?.[1] ?? -1), entity: parts?.[2] ?? '' };
}
