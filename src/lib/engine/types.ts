/**
 * The words of the engine. Every place in an article is a {@link Span}; the article's text is never
 * rewritten, so a span means the same thing in the analysis, in a question, in the database and on
 * the screen.
 */

/** Half-open range `[start, end)` in UTF-16 units into the article as stored. */
export type Span = readonly [start: number, end: number];

/** An article version: its text and the SHA-256 of that text, lower-case hexadecimal. */
export interface Article {
	readonly text: string;
	readonly sha256: string;
}

/** Something about the input that a person should know; never thrown. */
export interface Issue {
	readonly code: IssueCode;
	/** One plain sentence that says what is wrong and what to do. */
	readonly message: string;
	readonly span?: Span;
}

export type IssueCode =
	| 'empty'
	| 'too-short'
	| 'too-long'
	| 'binary'
	| 'not-english'
	| 'all-capitals'
	| 'no-prose'
	| 'broken-characters'
	| 'few-questions'
	| 'no-questions';

// --- Text ------------------------------------------------------------------------------------

export type BlockKind = 'headline' | 'byline' | 'paragraph' | 'caption' | 'list';

/** A run of text between line breaks, trimmed of white space at both ends. */
export interface Block {
	readonly kind: BlockKind;
	readonly span: Span;
}

/** Universal part of speech tag (universaldependencies.org). */
export type Upos =
	| 'ADJ'
	| 'ADP'
	| 'ADV'
	| 'AUX'
	| 'CCONJ'
	| 'DET'
	| 'INTJ'
	| 'NOUN'
	| 'NUM'
	| 'PART'
	| 'PRON'
	| 'PROPN'
	| 'PUNCT'
	| 'SCONJ'
	| 'SYM'
	| 'VERB'
	| 'X';

export interface Token {
	readonly span: Span;
	/** As written. */
	readonly text: string;
	/** Dictionary form in lower case; a name keeps its capitals. */
	readonly lemma: string;
	readonly upos: Upos;
	/** Penn Treebank tag, e.g. `VBD`. */
	readonly xpos: string;
	/** Index of the governing token within the sentence; -1 for the root. */
	readonly head: number;
	/** Universal dependency relation to the head, e.g. `nsubj`, `nsubj:pass`. */
	readonly rel: string;
}

export interface Sentence {
	/** Position in the article, from 0. */
	readonly index: number;
	readonly span: Span;
	/** Index of its block. */
	readonly block: number;
	readonly tokens: readonly Token[];
	/**
	 * Index of the sentence that this one repeats, or null: an earlier one, or for a caption, pull quote
	 * or headline the sentence of the running text, wherever it stands.
	 */
	readonly repeats: number | null;
}

/** Text between quotation marks of any style. */
export interface Quotation {
	/** With the marks. */
	readonly span: Span;
	/** Without the marks. */
	readonly inner: Span;
	/** False where the closing mark is missing. */
	readonly closed: boolean;
	/** Index of the quotation that holds this one, or null. */
	readonly parent: number | null;
	/**
	 * Index of the quotation in an earlier paragraph that this one carries on (that one was left open
	 * and this paragraph begins with the mark again), or null.
	 */
	readonly continues: number | null;
}

/** What the text room finds, before any meaning. */
export interface Reading {
	readonly blocks: readonly Block[];
	readonly sentences: readonly Sentence[];
	/** In order of their start. */
	readonly quotations: readonly Quotation[];
}

// --- Mentions and entities -------------------------------------------------------------------

export type EntityLabel =
	| 'person'
	| 'organization'
	| 'place'
	/** People of a nation, party or faith: "Republicans", "Mexicans". */
	| 'group'
	/** A military, police, rescue or other undertaking, named or not: "Operation Absolute Resolve". */
	| 'operation'
	/** A named law, treaty, work, ship, prize, event or product. */
	| 'thing';

export type MentionForm = 'name' | 'nominal' | 'pronoun';

/** One place where the article speaks of an entity. */
export interface Mention {
	/** The whole noun phrase that names it, with office or epithet, without a relative clause. */
	readonly span: Span;
	/** The words that name it: "Jim Jordan" within "House Judiciary Chairman Jim Jordan". */
	readonly head: Span;
	readonly label: EntityLabel;
	readonly form: MentionForm;
	readonly sentence: number;
	/** Id of the entity it belongs to. */
	readonly entity: string;
}

/** An office, title or epithet that the article gives to a person. */
export interface Office {
	/** Without the name: "House Judiciary Chairman", "Mexico's president". */
	readonly title: string;
	/** Where the title stands. */
	readonly span: Span;
	readonly sentence: number;
	/** `office` is held; `former` was held; `epithet` describes ("the Ohio Republican"). */
	readonly holding: 'office' | 'former' | 'epithet';
}

export interface Entity {
	/** Stable within one analysis, e.g. `person:jim-jordan`. */
	readonly id: string;
	readonly label: EntityLabel;
	/** Canonical name in its fullest neutral form: "Jim Jordan"; for unnamed ones "U.S. officials". */
	readonly name: string;
	readonly named: boolean;
	/** Every other wording that stands for it in this article, pronouns excepted. */
	readonly aliases: readonly string[];
	readonly offices: readonly Office[];
	/** Pronoun that fits, where known. */
	readonly pronoun: 'he' | 'she' | 'they' | 'it' | null;
	/** True for a newspaper, agency, channel or site that people speak to or through. */
	readonly outlet: boolean;
	/** Indices into the analysis's mentions, in order. */
	readonly mentions: readonly number[];
}

export type QuantityKind =
	'count' | 'money' | 'percent' | 'measure' | 'date' | 'duration' | 'age' | 'ordinal';

/** A number, date or duration with what it counts. */
export interface Quantity {
	readonly kind: QuantityKind;
	/** The figure with its unit: "97 percent", "six months", "14 March". */
	readonly span: Span;
	/** Numeric value where one can be read, else null (dates: null). */
	readonly value: number | null;
	/** Unit or counted noun, as written, e.g. "percent", "boats"; empty if none. */
	readonly unit: string;
	/** The phrase that says of what: "of the drugs coming in by water", or null. */
	readonly of: Span | null;
	/** For dates: ISO date, month or year made absolute where the article allows, else null. */
	readonly iso: string | null;
	readonly sentence: number;
}

// --- Who said what ---------------------------------------------------------------------------

export type AttributionKind = 'direct' | 'indirect' | 'mixed';

/** How something was said: the class of its cue. */
export type Stance =
	| 'said'
	| 'told'
	| 'asked'
	| 'answered'
	| 'claimed'
	| 'denied'
	| 'admitted'
	| 'warned'
	| 'promised'
	| 'demanded'
	| 'proposed'
	| 'rejected'
	| 'agreed'
	| 'explained'
	| 'praised'
	| 'criticised'
	| 'believed'
	| 'declined';

/** Whether the article lets a reader know who is speaking. */
export type SourceKind = 'named' | 'unnamed' | 'collective' | 'institution';

export interface Attribution {
	readonly id: string;
	/** Where the speaker is written ("he", "U.S. officials"); null where the speech goes on uncued. */
	readonly source: Span | null;
	/** The verb or phrase of saying: "told", "according to". */
	readonly cue: Span | null;
	/** What was said, in order; without the outer quotation marks. */
	readonly content: readonly Span[];
	readonly kind: AttributionKind;
	readonly stance: Stance;
	/** Canonical name of the speaker, or null where the article does not let one tell. */
	readonly speaker: string | null;
	/** The speaker's entity, where it is one. */
	readonly entity: string | null;
	readonly sourceKind: SourceKind;
	/** Who was told: canonical name and place. */
	readonly to: {
		readonly name: string;
		readonly span: Span;
		readonly entity: string | null;
	} | null;
	/** On what occasion or where ("in a news conference"), when. */
	readonly where: Span | null;
	readonly when: Span | null;
	/** Index of the sentence of the cue, or of the first content where there is no cue. */
	readonly sentence: number;
	/**
	 * For a sentence of an interview or a transcript, which no verb of saying stands beside: the question
	 * that it answers, and the sentence that says who is interviewed; null where there is none.
	 */
	readonly answer?: { readonly asked: Span | null; readonly named: Span | null };
}

// --- Facts -----------------------------------------------------------------------------------

/** A phrase of the article: its words and where they stand. */
export interface Phrase {
	readonly text: string;
	readonly span: Span;
}

export type OperationStatus =
	'completed' | 'ongoing' | 'proposed' | 'rejected' | 'threatened' | 'denied' | 'cancelled';

interface FactBase {
	/** Stable within one version, made of the kind and the place: `operation:616`. */
	readonly id: string;
	/** The spans that prove it: whole sentences. */
	readonly evidence: readonly Span[];
	/** Index of the first sentence of the evidence. */
	readonly sentence: number;
	/** Canonical name of who claims it; null where the article itself asserts it. */
	readonly claimant: string | null;
	/** True where a person set it right: then the article's own words may show it otherwise. */
	readonly corrected?: boolean;
	/** `asserted` as having happened or being so; otherwise what the grammar makes of it. */
	readonly modality: 'asserted' | 'possible' | 'intended' | 'conditional' | 'denied';
}

export interface AttributionFact extends FactBase {
	readonly kind: 'attribution';
	readonly attribution: Attribution;
}

export interface OperationFact extends FactBase {
	readonly kind: 'operation';
	/** Name or describing phrase, fit to stand in a question: "Operation Absolute Resolve". */
	readonly name: string;
	readonly nameSpan: Span;
	readonly named: boolean;
	readonly status: OperationStatus;
	/** The word that shows the status; null where only the tense does. */
	readonly statusCue: Span | null;
	/** Who carries it out. */
	readonly agent: Phrase | null;
	/** Against or for whom or what. */
	readonly target: Phrase | null;
	/** What it did or would do, as a verb phrase. */
	readonly action: Phrase | null;
	readonly place: Phrase | null;
	readonly time: Phrase | null;
	readonly outcome: Phrase | null;
}

export interface OfficeFact extends FactBase {
	readonly kind: 'office';
	/** Canonical name of the person. */
	readonly person: string;
	readonly entity: string;
	readonly office: Office;
}

export interface FigureFact extends FactBase {
	readonly kind: 'figure';
	readonly quantity: Quantity;
	/** The clause in which the figure stands. */
	readonly clause: Phrase;
}

export interface DateFact extends FactBase {
	readonly kind: 'date';
	readonly quantity: Quantity;
	/** What happened then. */
	readonly event: Phrase;
}

export interface PlaceFact extends FactBase {
	readonly kind: 'place';
	readonly place: Phrase;
	readonly event: Phrase;
}

export interface DesignationFact extends FactBase {
	readonly kind: 'designation';
	readonly what: Phrase;
	readonly as: Phrase;
	readonly by: Phrase | null;
}

export interface ReasonFact extends FactBase {
	readonly kind: 'reason';
	readonly effect: Phrase;
	readonly cause: Phrase;
}

/** A plain clause of the article with a subject and a verb, fit to be asked as true or false. */
export interface StatementFact extends FactBase {
	readonly kind: 'statement';
	readonly clause: Phrase;
	readonly subject: Phrase;
	readonly verb: Phrase;
	readonly rest: Phrase | null;
}

export type Fact =
	| AttributionFact
	| OperationFact
	| OfficeFact
	| FigureFact
	| DateFact
	| PlaceFact
	| DesignationFact
	| ReasonFact
	| StatementFact;

/** All that the engine finds in one article. */
export interface Analysis extends Reading {
	readonly article: Article;
	readonly mentions: readonly Mention[];
	readonly entities: readonly Entity[];
	readonly quantities: readonly Quantity[];
	readonly attributions: readonly Attribution[];
	readonly facts: readonly Fact[];
	readonly issues: readonly Issue[];
}

/**
 * What a person sets right in an analysis. `of` is the id of what is wrong: an attribution, a fact or an
 * entity; one that the analysis does not have changes nothing.
 */
export type Correction =
	/** Somebody else said it: a name that the article has, or a new one. */
	| { readonly kind: 'speaker'; readonly of: string; readonly name: string }
	| { readonly kind: 'stance'; readonly of: string; readonly stance: Stance }
	| { readonly kind: 'status'; readonly of: string; readonly status: OperationStatus }
	/** An entity has another name. */
	| { readonly kind: 'name'; readonly of: string; readonly name: string }
	/** An office has another title. */
	| { readonly kind: 'title'; readonly of: string; readonly title: string }
	/** It is not so: a saying, a fact, or a person who is none. */
	| { readonly kind: 'removed'; readonly of: string };

// --- Questions -------------------------------------------------------------------------------

export type QuestionKind =
	| 'who-said'
	| 'what-said'
	| 'to-whom'
	| 'where-said'
	| 'stance'
	| 'named-source'
	| 'fact-or-claim'
	| 'operations-mentioned'
	| 'operation-did'
	| 'operation-where'
	| 'operation-who'
	| 'operation-status'
	| 'office'
	| 'figure'
	| 'date'
	| 'place'
	| 'designation'
	| 'reason'
	| 'true-false'
	| 'gap'
	| 'match-speakers'
	| 'order'
	| 'find-sentence'
	| 'word-meaning'
	/** Who did something, or to or with whom it was done. */
	| 'who'
	/** Which body, place or thing; what happened at a time. */
	| 'what'
	/** Written by a teacher, of no kind above. */
	| 'own';

/** What a question exercises in Readback. */
export type Skill =
	| 'speakers'
	| 'operations'
	| 'offices'
	| 'figures'
	| 'time'
	| 'place'
	| 'reasons'
	| 'words'
	| 'sources';

/** Process of comprehension (PIRLS assessment framework). */
export type Process = 'retrieve' | 'infer' | 'interpret' | 'evaluate';

/** Where an option's wording comes from. */
export type Origin =
	/** Words of this article, at `from`. */
	| 'article'
	/** A list of real things shipped with the engine. */
	| 'lexicon'
	/** A figure or wording altered as a misreader would. */
	| 'altered'
	/** One of a fixed set: True, False, Not stated; carried out, proposed, rejected. */
	| 'fixed'
	/** Written by a teacher. */
	| 'teacher';

export interface Option {
	readonly text: string;
	readonly correct: boolean;
	/** One true sentence: why it is right, or why it is wrong. */
	readonly why: string;
	readonly origin: Origin;
	/** The place in the article that it was taken from, or null. */
	readonly from: Span | null;
}

interface QuestionBase {
	/** Content hash of the question: the same question always has the same id. */
	readonly id: string;
	readonly kind: QuestionKind;
	readonly skill: Skill;
	readonly process: Process;
	/** SHA-256 of the article version that it was drawn from. */
	readonly article: string;
	readonly stem: string;
	readonly options: readonly Option[];
	/** Spans that prove the key: whole sentences, in order. */
	readonly evidence: readonly Span[];
	/** Rule that derived the key, e.g. `who-said/quoted`; `teacher` where a person wrote it. */
	readonly rule: string;
	/** Id of the fact it asks for; null where a person wrote it. */
	readonly fact: string | null;
	/** One true sentence to remember, shown with the verdict. */
	readonly takeaway: string;
	/** Expected share of readers who get it wrong, 0 to 1. */
	readonly difficulty: number;
}

export interface ChooseOne extends QuestionBase {
	readonly response: 'one';
	/**
	 * True for an item of two parts: after the option, the reader chooses the sentence of the article
	 * that proves it. Any sentence of `evidence` is right.
	 */
	readonly proof?: boolean;
}

/** Every correct option must be chosen and no other. */
export interface ChooseAll extends QuestionBase {
	readonly response: 'all';
}

/** One line of a matching question: what is to be matched, and with which option. */
export interface Prompt {
	readonly text: string;
	/** Index of its option. An option may be the key of several prompts, or of none. */
	readonly key: number;
	/** One true sentence: why this option and no other. */
	readonly why: string;
	/** Where the article has it, or null. */
	readonly from: Span | null;
}

/** Each prompt gets one of the options: speakers to statements. `correct` marks options that some prompt needs. */
export interface Match extends QuestionBase {
	readonly response: 'match';
	readonly prompts: readonly Prompt[];
}

/** The options are to be put in order; they are stored in the right one, all of them `correct`. */
export interface PutInOrder extends QuestionBase {
	readonly response: 'order';
}

/** A sentence is to be chosen in the article itself. There are no options. */
export interface FindSentence extends QuestionBase {
	readonly response: 'sentence';
	/** The sentences any one of which is right. */
	readonly accept: readonly Span[];
}

/** An answer is typed. Options are the wordings that are right, the first of them the one to show. */
export interface ShortAnswer extends QuestionBase {
	readonly response: 'text';
	/** `number` where a figure with its unit is asked for. */
	readonly expects: 'words' | 'number';
}

export type Question = ChooseOne | ChooseAll | Match | PutInOrder | FindSentence | ShortAnswer;

/** How a question is answered. */
export type ResponseForm = Question['response'];

/** How sure a reader was: 1 guessed, 2 thought so, 3 was sure. */
export type Sureness = 1 | 2 | 3;

/** What a reader answered. */
export interface Answer {
	/**
	 * Indices into the question's options as stored. One or all: those chosen, without repeats. Match:
	 * one for each prompt in order, -1 where none is chosen. Order: the options in the order given.
	 * Empty for a sentence and for typed words.
	 */
	readonly chosen: readonly number[];
	/** The sentence chosen in the article: the answer to find-the-sentence, else the proof. */
	readonly sentence?: Span | null;
	/** What was typed, as typed. */
	readonly text?: string;
	readonly sure?: Sureness;
}

/** Outcome of grading: `credit` from 0 to 1. */
export interface Grade {
	readonly credit: number;
	readonly correct: boolean;
	/** Whether the sentence chosen as proof proves it; null where none was asked for. */
	readonly proof: boolean | null;
	/** True where a machine cannot tell and a teacher should look: typed words it does not know. */
	readonly unsure: boolean;
}

/** One broken promise of a question, found by `verify`. */
export interface Fault {
	/** Rule id, e.g. `evidence/out-of-range`. */
	readonly rule: string;
	/** One plain sentence a teacher can act on. */
	readonly message: string;
	/** The option concerned, or null. */
	readonly option: number | null;
	readonly span: Span | null;
}

export type Verdict =
	{ readonly ok: true } | { readonly ok: false; readonly faults: readonly Fault[] };

/** A broken item-writing rule: worth a teacher's look, but not a proof against the question. */
export interface Flaw {
	readonly rule: string;
	readonly message: string;
	readonly option: number | null;
}

export interface DrawOptions {
	/** How many questions at most; 10 unless told. */
	readonly count?: number;
	/** Any string or number; the same seed gives the same questions. */
	readonly seed?: string | number;
	/** Only these kinds. */
	readonly kinds?: readonly QuestionKind[];
	/** Only questions that exercise one of these. */
	readonly skills?: readonly Skill[];
	/** Only questions whose evidence touches this span. */
	readonly within?: Span;
	/** Ids of questions or facts not to draw again. */
	readonly except?: readonly string[];
}

export interface Draw {
	readonly questions: readonly Question[];
	readonly issues: readonly Issue[];
}
