/**
 * Things of one kind, by the word that a question asks for them with, and the places of a clause in which they
 * are asked for: as its subject or object, or after a preposition. Each word has one sense only in which an
 * article would use it, so that any of a kind can stand where another does.
 */
const KINDS: readonly (readonly [name: string, roles: string, words: string])[] = [
	[
		'relative',
		'nsubj with from to by',
		'mother father sister brother grandmother grandfather aunt uncle cousin'
	],
	['season', 'in', 'spring summer autumn winter'],
	[
		'instrument',
		'nsubj obj on with',
		'piano violin cello guitar trumpet flute clarinet accordion harp trombone saxophone banjo fiddle harmonica oboe ukulele'
	],
	[
		'sport',
		'obj at',
		'football rugby cricket tennis hockey basketball volleyball swimming rowing cycling boxing golf badminton baseball judo wrestling skiing gymnastics handball netball'
	],
	[
		'subject',
		'obj in',
		'mathematics physics chemistry biology geography geology medicine philosophy economics literature linguistics psychology botany zoology theology astronomy sociology anthropology architecture'
	],
	[
		'occupation',
		'',
		'teacher doctor nurse lawyer engineer farmer fisherman baker butcher carpenter plumber electrician mechanic tailor blacksmith miner sailor clerk shopkeeper gardener postman librarian dentist surgeon journalist architect accountant waiter waitress barber cobbler weaver bricklayer midwife pharmacist'
	],
	['farm animal', 'nsubj obj on with', 'horse cow sheep goat pig donkey hen goose'],
	[
		'wild animal',
		'nsubj obj',
		'fox wolf bear deer otter badger hedgehog squirrel hare beaver seal'
	],
	['bird', 'nsubj obj', 'owl eagle hawk crow swan heron gull pigeon robin sparrow swallow raven'],
	['insect', 'nsubj obj', 'bee wasp ant butterfly beetle moth dragonfly mosquito grasshopper'],
	['fish', 'nsubj obj', 'salmon trout cod herring eel carp tuna mackerel sardine'],
	['tree', 'nsubj obj from', 'oak beech pine birch willow elm maple chestnut poplar cypress'],
	['crop', 'obj from', 'wheat barley oats maize rye rice potatoes beans'],
	['fruit', 'obj from', 'apple pear plum cherry strawberry raspberry grape lemon peach apricot'],
	[
		'material',
		'from of',
		'wood steel iron glass stone brick concrete clay plastic leather wool cotton silk copper bronze marble cardboard rubber tin aluminium'
	],
	['fuel', 'obj with by on', 'coal diesel petrol peat kerosene'],
	['gas', 'nsubj obj with', 'oxygen hydrogen nitrogen methane ozone chlorine helium'],
	[
		'means of transport',
		'by',
		'bus train bicycle lorry van tram motorcycle tractor ferry helicopter canoe taxi'
	],
	['room', 'in from', 'kitchen bedroom bathroom cellar attic garage basement'],
	['building', 'in at from', 'church library school museum theatre cinema hotel hospital'],
	['building', 'in at from', 'barn mill warehouse factory bakery workshop'],
	[
		'disaster',
		'nsubj by in',
		'earthquake landslide hurricane tornado avalanche tsunami drought flood blizzard eruption'
	],
	[
		'illness',
		'nsubj obj from of with',
		'cancer diabetes malaria measles polio tuberculosis typhoid cholera influenza pneumonia leukaemia asthma smallpox'
	],
	['part of the body', 'obj on', 'knee shoulder hip ankle wrist elbow lung kidney liver spine'],
	['tool', 'obj with', 'hammer axe needle spade shovel chisel drill ladder brush scissors'],
	['drink', 'obj', 'tea coffee beer wine milk lemonade cider cocoa whisky'],
	['piece of furniture', 'obj on from', 'bench cupboard sofa wardrobe stool armchair bookcase']
];

/** What articles tell of and readers ask for: an instrument, a season. */
export interface ThingKind {
	/** "Instrument", as in "which instrument". */
	readonly name: string;
	/** `nsubj`, `obj` and prepositions. */
	readonly roles: readonly string[];
	readonly all: readonly string[];
}

const BY_WORD: ReadonlyMap<string, ThingKind> = new Map(
	KINDS.flatMap(([name, roles, words]) => {
		const kind = { name, roles: roles.split(' '), all: words.split(' ') };
		return kind.all.map((word): [string, ThingKind] => [word, kind]);
	})
);

/** The kind of a thing by its dictionary form, with all of that kind; undefined for a word of none. */
export function thingKind(lemma: string): ThingKind | undefined {
	return BY_WORD.get(lemma.toLowerCase());
}
