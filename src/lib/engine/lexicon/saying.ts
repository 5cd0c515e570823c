import type { Stance } from '../types.ts';
import { wordSet } from './lists.ts';

/**
 * Words around reported speech other than its verbs (those are in `cues.ts`). Compiled for this
 * project from general English.
 */

/** Nouns for what was said or believed, by stance: "Jordan's claim that ...". */
const SAYING: Readonly<Partial<Record<Stance, string>>> = {
	said:
		'announcement comment confirmation declaration estimate forecast hint message observation ' +
		'point prediction remark statement testimony words report writing reminder word',
	answered: 'answer reply response retort',
	claimed:
		'accusation allegation argument assertion boast charge claim contention insistence theory',
	denied: 'denial',
	admitted: 'acknowledgement acknowledgment admission confession',
	warned: 'threat warning',
	promised: 'assurance guarantee pledge promise vow',
	demanded: 'demand order request ruling verdict',
	proposed: 'advice proposal recommendation suggestion',
	rejected: 'objection',
	explained: 'explanation',
	criticised: 'complaint',
	believed:
		'assessment assumption belief conclusion conviction doubt expectation fear feeling hope idea ' +
		'impression notion opinion suspicion view worry'
};

/** Each such noun, in the singular and the plural, to its stance. */
export const SAYING_NOUNS: ReadonlyMap<string, Stance> = new Map(
	(Object.entries(SAYING) as [Stance, string][]).flatMap(([stance, nouns]) =>
		nouns.split(' ').flatMap((noun): [string, Stance][] => [
			[noun, stance],
			[noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`, stance]
		])
	)
);

/** Verbs that lend such a noun their subject as speaker: "issued a warning that ...". */
export const GIVING_VERBS: ReadonlySet<string> = wordSet(`
make issue express voice give reach repeat reiterate raise release offer deliver come hold share post
makes issues expresses voices gives reaches repeats reiterates raises offers comes holds shares made
issued expressed voiced gave given reached repeated reiterated raised released offered delivered came
held shared posted making issuing expressing voicing giving
`);

/** Adjectives of belief or insistence with "that": "is confident that ...". */
export const CERTAIN_ADJECTIVES: ReadonlySet<string> = wordSet(`
adamant certain clear confident convinced doubtful fearful hopeful insistent optimistic pessimistic
positive sceptical skeptical sure worried concerned afraid
`);

/** Things with writing on them: what they say is nobody's speech. */
export const SIGNS: ReadonlySet<string> = wordSet(`
sign signs banner banners placard placards plaque label labels clock clocks gauge
thermometer t-shirt shirt shirts headstone tombstone inscription sticker stickers billboard scoreboard
logo motto slogan caption map display screen saying proverb adage legend tradition rumour rumor
`);

/** Documents and their like, which may be the source of a statement. */
export const DOCUMENTS: ReadonlySet<string> = wordSet(`
analysis analyses affidavit article articles assessment assessments audit book brief briefing bulletin
census charter communique complaint data dispatch document documents dossier e-mail e-mails editorial
email emails estimate estimates evidence figures filing filings findings indictment inquiry
investigation judgment lawsuit leaflet letter letters magazine manifesto memo memos memorandum message
messages minutes newsletter newspaper note notice order paper papers petition poll polls post posts
posting press-release projection projections publication record records release report reports research
results review ruling script statement statements statistics study studies suit summary survey surveys
testimony text transcript transcripts tweet tweets verdict warrant website will wire
`);

/** Those who may speak without a name of their own: one person. */
export const SPEAKER_NOUNS: ReadonlySet<string> = wordSet(`
adviser advisor academic activist actor administrator agent aide ally ambassador analyst archaeologist
artist assistant athlete attorney author barrister bishop boss broker candidate captain caretaker
chairman chairwoman chair champion chancellor chef chief citizen clerk climber coach colleague colonel
columnist commander commentator commissioner conductor congressman congresswoman consultant cop
coroner correspondent councillor councilman councilwoman counsel critic curator customer daughter dealer
defendant defender delegate democrat deputy detective developer diplomat director doctor driver
economist editor employee engineer envoy executive expert farmer father firefighter fisherman founder
friend general geologist governor guard guide harbourmaster headmaster headteacher historian husband
inspector insider intern interpreter inventor investigator investor journalist judge justice keeper
king lawmaker lawyer leader lecturer legislator librarian lieutenant magistrate major man manager
mayor mechanic mediator member migrant minister monk mother musician negotiator neighbor neighbour
nurse observer officer official opponent organiser organizer owner painter parent participant partner
passenger pastor patient pensioner physician physicist pilot player poet policeman policewoman
politician pope president priest prince princess principal prisoner producer professor prosecutor
protester pupil queen rabbi ranger reader refugee relative reporter representative republican
rescuer researcher resident rival runner sailor scholar schoolboy schoolgirl scientist secretary
senator sergeant shopkeeper singer sister skipper solicitor soldier son source speaker specialist
spokesman spokesperson spokeswoman staffer student supporter surgeon survivor suspect teacher teammate
teenager tenant tourist trader trainer trustee veteran victim visitor volunteer voter warden watchdog
wife witness woman worker writer
`);

/** Bodies that speak as one. */
export const BODY_NOUNS: ReadonlySet<string> = wordSet(`
administration agency army association authority authorities bank board bureau cabinet campaign camp
charity church city club coalition college commission committee company confederation congress
conglomerate consortium corporation council court defence defense delegation department district
embassy factory federation firm force foundation fund government group hospital house institute
institution jury league maker manufacturer military ministry mission monarchy museum navy network
newspaper office opposition operator outlet panel parliament party pentagon police prosecution
publisher regime regulator school secretariat senate service society station team trade-union treasury
tribunal union university utility watchdog white-house
`);

/** People spoken of as a crowd, never as certain persons. */
export const CROWD_NOUNS: ReadonlySet<string> = wordSet(`
activists campaigners citizens crowds critics crowd democrats conservatives demonstrators families fans
fishermen investors islanders labourers lawmakers legislators liberals locals markets members
neighbours neighbors opponents parents passengers people protesters pupils readers residents
republicans scholars shareholders students supporters survivors taxpayers teachers tourists traders
unionists villagers visitors voters workers others many some few most both two
`);

/** What may be denied to somebody or by a court: such a denial says nothing. */
export const REFUSABLE: ReadonlySet<string> = wordSet(`
access admission appeal appeals application asylum bail benefit benefits chance coverage custody entry
leave licence license medal motion opportunity parole passage passport pay pension permission permit
petition place request requests right rights spot title treatment victory visa visas visit vote win
`);

/** Nouns after "according to" that make it no report: "according to plan". */
export const MEASURES: ReadonlySet<string> = wordSet(`
plan schedule size age custom taste income ability need needs rank type number height weight colour
color merit circumstances circumstance season availability preference whether how
`);

/** Words for when something was said. */
export const TIMES: ReadonlySet<string> = wordSet(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december today yesterday tomorrow tonight morning afternoon evening
night week month year weekend noon midnight summer winter spring autumn fall earlier later ago hour hours
days weeks months years
`);
