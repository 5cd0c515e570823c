import type { Analysis, Mention } from '../types.ts';
import { changed, type Found, type Step } from './draft.ts';
import { officeOf } from './name.ts';

/** It is not so: a saying, an office, a figure, or somebody who is none. Other facts go by their id later. */
export const remove: Step<'removed'> = (found, { of }, analysis) => {
	const office = officeOf(of);
	if (office.entity !== '') return withoutOffice(found, office.entity, office.start);
	if (found.entities.some(({ id }) => id === of)) return withoutEntity(found, of);
	return {
		...found,
		attributions: found.attributions.filter(({ id }) => id !== of),
		quantities: withoutFigure(found, analysis, of)
	};
};

/** A title is asked for once, at its first place: none of its places may stay. */
function withoutOffice(found: Found, entity: string, start: number): Found {
	return {
		...found,
		entities: changed(found.entities, entity, (one) => {
			const title = one.offices.find(({ span }) => span[0] === start)?.title.toLowerCase();
			return { ...one, offices: one.offices.filter((o) => o.title.toLowerCase() !== title) };
		})
	};
}

function withoutEntity(found: Found, id: string): Found {
	const mentions: Mention[] = [];
	const moved = new Map<number, number>();
	found.mentions.forEach((mention, at) => {
		if (mention.entity === id) return;
		moved.set(at, mentions.length);
		mentions.push(mention);
	});
	return {
		...found,
		mentions,
		entities: found.entities
			.filter((entity) => entity.id !== id)
			.map((entity) => ({
				...entity,
				mentions: entity.mentions.flatMap((at) => moved.get(at) ?? [])
			})),
		attributions: found.attributions.map((said) => ({
			...said,
			...(said.entity === id ? { entity: null, speaker: null } : {}),
			to: said.to?.entity === id ? null : said.to
		}))
	};
}

function withoutFigure(found: Found, { facts }: Analysis, id: string) {
	const fact = facts.find((one) => one.id === id);
	if (fact?.kind !== 'figure' && fact?.kind !== 'date') return found.quantities;
	const { span } = fact.quantity;
	return found.quantities.filter((one) => one.span[0] !== span[0] || one.span[1] !== span[1]);
}
