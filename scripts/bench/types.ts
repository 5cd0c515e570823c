/** What a benchmark found: figures by key, and how to read them. */
export interface Findings {
	readonly figures: Readonly<Record<string, number>>;
	readonly notes: readonly string[];
}

export type Bench = () => Promise<Findings>;
