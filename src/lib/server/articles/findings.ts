import type { Correction, Span, Stance } from '../../engine/types.ts';
import type { ArticleReading } from '../reader/jobs.ts';
import { figures } from './findings/figures.ts';
import { names } from './findings/names.ts';
import { operations } from './findings/operations.ts';
import { people } from './findings/people.ts';
import { sayings } from './findings/sayings.ts';
import { timeline } from './findings/timeline.ts';

/** One thing that was found in an article, with its places. */
export interface Finding {
	/** Stable within one version: `said-3`. */
	readonly id: string;
	/** What a person reads first: a speaker, a name, a figure. */
	readonly label: string;
	/** What was said, which office, of what; empty where the label says all. */
	readonly detail: string;
	/** A short state, e.g. "rejected"; empty for none. */
	readonly tag: string;
	/** Where it stands, in order. */
	readonly spans: readonly Span[];
	/** Id in the analysis of what it is: an attribution, a fact or an entity. */
	readonly target: string;
	/** What of it can be set right, besides that it is none. */
	readonly mends: readonly Mend[];
	/** Who said it and how; for sayings only. */
	readonly said?: Saying;
	/** Day, month or year as ISO text, where known; for events only. */
	readonly iso?: string | null;
}

/** Something of a finding that a teacher can set right. */
export interface Mend {
	readonly kind: Exclude<Correction['kind'], 'removed'>;
	/** Id in the analysis of what is set right. */
	readonly of: string;
	/** As it stands: a name, a title, a stance, a status. */
	readonly value: string;
}

/** One saying for table and picture. */
export interface Saying {
	/** Null where the article does not let one tell. */
	readonly speaker: string | null;
	readonly stance: Stance;
	/** In words. */
	readonly manner: string;
	/** To whom; null where it is not said. */
	readonly to: string | null;
	/** In the speaker's own words, at least in part. */
	readonly quoted: boolean;
}

export type FindingTone = 'speech' | 'person' | 'operation' | 'figure' | 'place';

/** What was found of one kind. */
export interface FindingGroup {
	readonly id: 'said' | 'people' | 'operations' | 'figures' | 'time' | 'names';
	readonly title: string;
	readonly tone: FindingTone;
	readonly findings: readonly Finding[];
	/** Said where nothing of the kind was found. */
	readonly nothing: string;
}

/** What the engine found in an article, in groups, each finding in order of its first place. */
export const findingGroups = (reading: ArticleReading): readonly FindingGroup[] => [
	sayings(reading),
	people(reading),
	operations(reading),
	figures(reading),
	timeline(reading),
	names(reading)
];
