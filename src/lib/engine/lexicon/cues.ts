import type { Stance } from '../types.ts';
import { verbForms } from './verb-forms.ts';

/**
 * What may be the content of a verb of saying:
 * `quote` words in quotation marks; `clause` a clause with or without "that"; `that` a clause only
 * with "that" or a question word; `question` a clause with "whether", "if" or a question word;
 * `infinitive` what the speaker will do ("promised to pay"); `order` what another is to do ("urged
 * them to go"); `object` a noun phrase ("denied the charge"); `naming` a wording given to something
 * ("called it 'a farce'").
 */
export type Frame =
	'quote' | 'clause' | 'that' | 'question' | 'infinitive' | 'order' | 'object' | 'naming';

/** A verb of saying or believing. */
export interface VerbCue {
	/** Dictionary form. */
	readonly verb: string;
	readonly stance: Stance;
	readonly frames: ReadonlySet<Frame>;
	/** Its bare object is the person spoken to ("told the Times"). */
	readonly addressee: boolean;
	/** Holds only for people, bodies and documents: "the move suggests" is nobody's speech. */
	readonly speakersOnly: boolean;
	/** An inner state: nothing needs to have been said aloud. */
	readonly belief: boolean;
}

const LETTERS: Readonly<Record<string, Frame>> = {
	q: 'quote',
	c: 'clause',
	t: 'that',
	w: 'question',
	i: 'infinitive',
	r: 'order',
	o: 'object',
	n: 'naming'
};

/**
 * Written by us from general English. Each line is a stance, letters of frames (see `LETTERS`; `a`
 * takes an addressee, `p` holds only for people, bodies and documents, `b` is a belief), then verbs.
 */
const VERBS = `
said qcw: say state
said qc: add note remark observe comment remember recall mention declare announce report reiterate repeat
said qc: stress emphasise emphasize underline underscore testify tweet post blog conclude reckon
said qc: write
said qcp: read reveal disclose confirm show find indicate predict forecast estimate calculate
said tp: signal hint intimate learn discover
said qt: joke quip muse reflect reminisce recount relate opine pronounce proclaim volunteer interject
said q: continue begin text shout cry whisper mutter murmur sigh laugh exclaim yell scream chime
said q: intone sing roar chant stammer enthuse bellow smile grin quote cite speak
said qnr: call
said qn: describe
said n: brand label term dub deem characterise characterize liken
told qcwar: tell
told qta: inform notify remind reassure brief
asked qwar: ask
asked qwt: wonder inquire enquire query
asked q: question
answered qt: answer reply respond counter retort rejoin
claimed qci: claim
claimed qc: allege assert maintain contend argue insist
claimed qt: reason boast brag speculate protest posit theorise theorize hypothesise hypothesize
claimed tp: imply purport attest
denied qto: deny
denied qt: disavow
admitted qct: admit acknowledge concede
admitted qt: confess allow accept recognise recognize
warned qcar: warn
warned qtr: caution
warned qti: threaten
promised qcia: promise
promised qci: vow pledge swear
promised qta: assure guarantee
demanded qti: demand
demanded qtr: urge order implore beg
demanded qt: plead rule decree instruct require command
proposed qcp: suggest
proposed qti: propose
proposed qtr: recommend advise advocate
proposed i: offer
rejected qt: dispute object disagree
rejected qn: reject dismiss
rejected q: rebut refute
agreed qt: agree concur
explained qcw: explain
explained qtw: clarify elaborate outline
praised qn: praise hail applaud laud
praised q: congratulate
criticised qt: complain lament bemoan fume rail scoff snap sneer
criticised n: accuse
criticised qn: criticise criticize condemn denounce slam blast decry deride deplore ridicule mock
believed qcb: think believe
believed cwb: doubt
believed cb: hope feel suspect fear expect assume presume figure guess suppose consider
believed tb: worry anticipate
`;

function build(): ReadonlyMap<string, VerbCue> {
	const forms = new Map<string, VerbCue>();
	for (const line of VERBS.trim().split('\n')) {
		const [head = '', verbs = ''] = line.split(': ');
		const [stance, letters = ''] = head.split(' ');
		for (const verb of verbs.split(' ')) {
			const cue: VerbCue = {
				verb,
				stance: stance as Stance,
				frames: new Set([...letters].flatMap((letter) => LETTERS[letter] ?? [])),
				addressee: letters.includes('a'),
				speakersOnly: letters.includes('p'),
				belief: letters.includes('b')
			};
			for (const form of verbForms(verb)) if (!forms.has(form)) forms.set(form, cue);
		}
	}
	return forms;
}

/** Every inflected form of a verb of saying, in lower case. */
export const VERB_CUES: ReadonlyMap<string, VerbCue> = build();
