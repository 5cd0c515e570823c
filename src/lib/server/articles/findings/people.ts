import type { Entity, Office } from '../../../engine/types.ts';
import type { ArticleReading } from '../../reader/jobs.ts';
import type { Finding, FindingGroup, Mend } from '../findings.ts';
import { mergeSpans, once } from './words.ts';

/** People with their offices. */
export function people(reading: ArticleReading): FindingGroup {
	return {
		id: 'people',
		title: 'People and offices',
		tone: 'person',
		nothing: 'No person is named in this article.',
		findings: reading.entities
			.filter(({ label, named, offices }) => label === 'person' && (named || offices.length > 0))
			.map((entity, at) => finding(reading, entity, `people-${at}`))
			.filter(({ spans }) => spans.length > 0)
	};
}

/** An entity with every place where it is named, pronouns aside. */
export function finding(reading: ArticleReading, entity: Entity, id: string): Finding {
	const mentions = entity.mentions.flatMap((at) => reading.mentions[at] ?? []);
	return {
		id,
		label: entity.name,
		detail: once(
			entity.offices.map(({ title, holding }) =>
				holding === 'former' && !/^(former|ex)\b/i.test(title) ? `former ${title}` : title
			)
		).join('; '),
		tag: '',
		spans: mergeSpans(mentions.filter(({ form }) => form !== 'pronoun').map(({ span }) => span)),
		target: entity.id,
		mends: [{ kind: 'name', of: entity.id, value: entity.name }, ...titles(entity)]
	};
}

/** Each title once, at its first place. */
function titles(entity: Entity): Mend[] {
	const first = new Map(entity.offices.map((office) => [office.title.toLowerCase(), office]));
	for (const office of entity.offices.toReversed()) first.set(office.title.toLowerCase(), office);
	return [...first.values()].map((office) => ({
		kind: 'title',
		of: officeId(entity, office),
		value: office.title
	}));
}

/** Id of the fact that somebody holds an office, as the engine gives it. */
export const officeId = ({ id }: Entity, { span }: Office): string => `office:${span[0]}:${id}`;
