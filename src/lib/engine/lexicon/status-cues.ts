import type { OperationStatus } from '../types.ts';

/**
 * Words that show how far an undertaking has come, by lemma, for the verb or noun that governs it.
 * Made for this project from the ordinary senses of the words.
 */
export const STATUS_CUES: Readonly<Record<OperationStatus, ReadonlySet<string>>> = {
	completed: words(
		'complete conclude finish end execute win lose succeed fail culminate capture kill destroy ' +
			'authorize authorise conduct stage perform follow after during since'
	),
	ongoing: words('continue ongoing expand widen grow underway intensify persist resume sustain'),
	proposed: words(
		'propose suggest urge push press demand seek want plan consider discuss weigh advocate request ' +
			'ask recommend require greenlight green-light allow call offer intend prepare hope aim proposal goal idea'
	),
	rejected: words('reject oppose refuse veto rebuff decline dismiss resist reject rule'),
	threatened: words('threaten threat warn vow'),
	denied: words('deny disclaim'),
	cancelled: words('cancel scrap abandon halt suspend abort postpone shelve drop')
};

/** Nouns of leave: what is done without them has been done. */
export const LEAVE: ReadonlySet<string> = words(
	'approval permission authorization authorisation consent mandate warrant clearance'
);

/** Verbs of force that, with a place or body as object, are an operation told as a verb. */
export const FORCE_VERBS: Readonly<Record<string, string>> = {
	strike: 'strike on',
	bomb: 'bombing of',
	invade: 'invasion of',
	raid: 'raid on',
	attack: 'attack on',
	shell: 'shelling of',
	storm: 'storming of',
	blockade: 'blockade of',
	besiege: 'siege of',
	evacuate: 'evacuation of',
	occupy: 'occupation of'
};

function words(list: string): ReadonlySet<string> {
	return new Set(list.split(' '));
}
