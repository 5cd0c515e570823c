import type { ArticleReading } from '../reader/jobs.ts';
import { STANCES, STATUSES } from './findings/manner.ts';
import { once } from './findings/words.ts';

/** What a teacher can choose from to set a finding right. */
export interface MendChoices {
	/** Names of the article's people, bodies and groups, most spoken of first. */
	readonly speakers: readonly string[];
	readonly stances: readonly { readonly value: string; readonly label: string }[];
	readonly statuses: readonly { readonly value: string; readonly label: string }[];
}

/** Most names offered; any other can be typed. */
const MOST = 80;
const SPEAKERS = new Set(['person', 'organization', 'group', 'place']);

/** What there is to choose from in an article. */
export function mendChoices({ entities, attributions }: ArticleReading): MendChoices {
	const listed = entities
		.filter(({ label, named }) => named && SPEAKERS.has(label))
		.toSorted(
			(a, b) =>
				Number(b.label === 'person') - Number(a.label === 'person') ||
				b.mentions.length - a.mentions.length
		)
		.slice(0, MOST)
		.map(({ name }) => name);
	const speaking = attributions.flatMap(({ speaker }) => speaker ?? []);
	const list = (words: Readonly<Record<string, string>>) =>
		Object.entries(words).map(([value, label]) => ({ value, label }));
	return {
		speakers: once([...listed, ...speaking]),
		stances: list(STANCES),
		statuses: list(STATUSES)
	};
}
