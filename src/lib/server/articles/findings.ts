import type { Span } from '../../engine/types.ts';
import type { ArticleReading } from '../reader/jobs.ts';
import { figures } from './findings/figures.ts';
import { names } from './findings/names.ts';
import { operations } from './findings/operations.ts';
import { people } from './findings/people.ts';
import { sayings } from './findings/sayings.ts';

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
}

export type FindingTone = 'speech' | 'person' | 'operation' | 'figure' | 'place';

/** What was found of one kind. */
export interface FindingGroup {
	readonly id: 'said' | 'people' | 'operations' | 'figures' | 'names';
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
	names(reading)
];
