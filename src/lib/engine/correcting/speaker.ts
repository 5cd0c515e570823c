import { namesOf, normal } from '../quality/alike.ts';
import type { Analysis, Entity, Mention, Span } from '../types.ts';
import { overlaps } from '../view.ts';
import { changed, type Found, type Step } from './draft.ts';

/**
 * Somebody else said it. The words that stand for the speaker ("he", "the minister") then mean that
 * person too, so that the proof names whom the key names. An empty name: the article does not say who.
 */
export const setSpeaker: Step<'speaker'> = (found, { of, name }, analysis) => {
	const said = found.attributions.find(({ id }) => id === of);
	if (!said) return found;
	if (name.trim() === '') return give(found, of, null);
	const [known, entity] = entityFor(found, name.trim(), analysis);
	return give(said.source ? relink(known, said.source, entity.id) : known, of, entity);
};

function give(found: Found, of: string, entity: Entity | null): Found {
	return {
		...found,
		attributions: found.attributions.map((one) =>
			one.id === of
				? {
						...one,
						speaker: entity?.name ?? null,
						entity: entity?.id ?? null,
						sourceKind: entity === null ? 'unnamed' : kindOf(entity)
					}
				: one
		)
	};
}

function kindOf({ label, named }: Entity) {
	if (label === 'group') return 'collective';
	return label === 'person' ? (named ? 'named' : 'unnamed') : 'institution';
}

/** The entity of that name; a new one, with a mention wherever the article writes the name, if there is none. */
function entityFor(found: Found, name: string, analysis: Analysis): readonly [Found, Entity] {
	const wanted = normal(name);
	const known =
		found.entities.find((entity) => normal(entity.name) === wanted) ??
		found.entities.find((entity) => namesOf(entity).some((other) => normal(other) === wanted));
	if (known) return [found, known];
	const id = `person:${wanted.replace(/[^\p{L}\d]+/gu, '-')}`;
	const written = places(analysis, name).map(({ span, sentence }): Mention => ({
		span,
		head: span,
		label: 'person',
		form: 'name',
		sentence,
		entity: id
	}));
	const entity: Entity = {
		id,
		label: 'person',
		name,
		named: true,
		aliases: [],
		offices: [],
		pronoun: null,
		outlet: false,
		mentions: written.map((_, at) => found.mentions.length + at)
	};
	return [
		{
			...found,
			mentions: [...found.mentions, ...written],
			entities: [...found.entities, entity]
		},
		entity
	];
}

function places({ article, sentences }: Analysis, name: string) {
	const out: { readonly span: Span; readonly sentence: number }[] = [];
	for (let at = article.text.indexOf(name); at >= 0; at = article.text.indexOf(name, at + 1)) {
		const span: Span = [at, at + name.length];
		const sentence = sentences.findIndex((one) => overlaps(one.span, span));
		if (sentence >= 0) out.push({ span, sentence });
	}
	return out;
}

function relink(found: Found, source: Span, entity: string): Found {
	const at = found.mentions.findIndex(({ span }) => overlaps(span, source));
	const before = found.mentions[at];
	if (!before || before.entity === entity) return found;
	const without = changed(found.entities, before.entity, (one) => ({
		...one,
		mentions: one.mentions.filter((mention) => mention !== at)
	}));
	return {
		...found,
		mentions: found.mentions.with(at, { ...before, entity }),
		entities: changed(without, entity, (one) => ({
			...one,
			mentions: [...one.mentions, at].toSorted((a, b) => a - b)
		}))
	};
}
