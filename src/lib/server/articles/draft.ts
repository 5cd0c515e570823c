/** An article as a person hands it in: everything as typed. */
export interface ArticleDraft {
	readonly title: string;
	readonly byline: string;
	/** Where it was published. */
	readonly source: string;
	/** ISO date, or empty. */
	readonly published: string;
	readonly text: string;
}

/** A message for each field that is not in order. */
export type FieldErrors = Readonly<Partial<Record<keyof ArticleDraft, string>>>;
