/** Kinds of named bodies and places by a word of their names, with what a question calls them. */
export interface BodyKind {
	readonly name: string;
	readonly pattern: RegExp;
}

const kind = (name: string, words: string): BodyKind => ({
	name,
	pattern: new RegExp(`\\b(?:${words})\\b`, 'u')
});

/** In the order in which a name is tried: "University College Hospital" is a hospital. */
export const BODY_KINDS: readonly BodyKind[] = [
	kind('hospital', 'Hospital|Clinic|Infirmary'),
	kind('museum', 'Museum|Gallery'),
	kind('stadium', 'Stadium|Arena'),
	kind('airport', 'Airport'),
	kind('church', 'Church|Cathedral|Abbey'),
	kind('party', 'Party|Democrats|Conservatives'),
	kind('court', 'Court'),
	kind('committee', 'Committee|Subcommittee'),
	kind('council', 'Council'),
	kind('ministry or agency', 'Ministry|Department|Agency|Bureau|Administration'),
	kind('university', 'University'),
	kind('college', 'College'),
	kind('institute', 'Institute|Institution'),
	kind('school', 'School|Academy'),
	kind('festival', 'Festival'),
	kind('station', 'Station'),
	kind('club or association', 'Association|Society|Club|Federation|Union|Foundation')
];

/** Kinds that stand beside each other in one question, and what they are called then. */
export const STUDY = {
	name: 'school, college or university',
	kinds: new Set(['university', 'college', 'school', 'institute'])
} as const;

/** The kind of a named body, or null where its name does not tell. */
export function bodyKind(name: string): string | null {
	return BODY_KINDS.find(({ pattern }) => pattern.test(name))?.name ?? null;
}
