/**
 * Verbs and what says the same in other words, for statements that are true without being copied.
 * Made for this project; each holds in the frame given: with an object (`obj`), in the passive
 * (`passive`), or before a preposition, which may change (`as>`, `to>in`). A pattern names the only
 * objects with which it holds. Forms: base, third person, past, participle.
 */
const LINES = `
reject obj: turn down|turns down|turned down|turned down
postpone obj: put off|puts off|put off|put off
postpone passive: put off|puts off|put off|put off
cancel obj: call off|calls off|called off|called off
cancel passive: call off|calls off|called off|called off
establish obj: set up|sets up|set up|set up
found obj: set up|sets up|set up|set up
found passive: set up|sets up|set up|set up
purchase obj: buy|buys|bought|bought
construct obj: build|builds|built|built
construct passive: build|builds|built|built
demolish obj: tear down|tears down|tore down|torn down
demolish passive: tear down|tears down|tore down|torn down
assist obj: help|helps|helped|helped
attend obj school|college|university|academy|schools: go to|goes to|went to|gone to
join obj company|group|party|army|navy|club|society|team|union|org|orchestra|band: become a member of|becomes a member of|became a member of|become a member of
participate in: take part|takes part|took part|taken part
commence obj: begin|begins|began|begun
defeat obj: beat|beats|beat|beaten
donate obj: give|gives|gave|given
reside in: live|lives|lived|lived
relocate to: move|moves|moved|moved
move to>in: go to live|goes to live|went to live|gone to live
return to: go back|goes back|went back|gone back
arrest passive: take into custody|takes into custody|took into custody|taken into custody
release passive: set free|sets free|set free|set free
injure passive: hurt|hurts|hurt|hurt
evacuate passive: bring to safety|brings to safety|brought to safety|brought to safety
win obj award|prize|medal|oscar: be given|is given|was given|been given
receive obj award|prize|medal|degree|doctorate|ph.d.|scholarship|grant: be given|is given|was given|been given
serve as>: be|is|was|been
abolish obj: do away with|does away with|did away with|done away with
discover obj: find|finds|found|found
repair obj: mend|mends|mended|mended
select obj: choose|chooses|chose|chosen
select passive: choose|chooses|chose|chosen
halt obj: stop|stops|stopped|stopped
permit obj: allow|allows|allowed|allowed
prohibit obj: forbid|forbids|forbade|forbidden
abandon obj: give up|gives up|gave up|given up
investigate obj: look into|looks into|looked into|looked into
reveal obj: make known|makes known|made known|made known
praise obj: speak well of|speaks well of|spoke well of|spoken well of
enter obj university|college|school|academy: begin to study at|begins to study at|began to study at|begun to study at
replace obj: take the place of|takes the place of|took the place of|taken the place of
succeed obj: come after|comes after|came after|come after
lead obj group|team|party|expedition|company|army|project: be the head of|is the head of|was the head of|been the head of
retrieve obj: get back|gets back|got back|got back
explode none: blow up|blows up|blew up|blown up
collapse none: fall down|falls down|fell down|fallen down
`;

/** One way to say a verb in other words. */
export interface SameSense {
	readonly verb: string;
	/** `obj`, `passive`, `none`, or the preposition that has to follow. */
	readonly frame: string;
	/** What stands in the preposition's place; null where it stays. */
	readonly instead: string | null;
	/** Lemmas of the objects with which it holds; null where any will do. */
	readonly objects: ReadonlySet<string> | null;
	/** Base, third person, past, participle. */
	readonly forms: readonly [string, string, string, string];
}

/** Every such way, by verb. */
export const SAME_SENSE: ReadonlyMap<string, readonly SameSense[]> = read();

function read(): Map<string, SameSense[]> {
	const out = new Map<string, SameSense[]>();
	for (const line of LINES.trim().split('\n')) {
		const [head = '', words = ''] = line.split(': ');
		const [verb = '', written = '', objects] = head.split(' ');
		const [frame = '', instead] = written.split('>');
		const [base = '', third = '', past = '', participle = ''] = words.split('|');
		const one: SameSense = {
			verb,
			frame,
			instead: instead ?? null,
			objects: objects === undefined ? null : new Set(objects.split('|')),
			forms: [base, third, past, participle]
		};
		out.set(verb, [...(out.get(verb) ?? []), one]);
	}
	return out;
}
