import { wordSet } from './lists.ts';

/** Words for undertakings. From common knowledge; compiled for this project. */

/**
 * Nouns that head the name or description of an undertaking by themselves: "joint raids on labs",
 * "the rescue of the crew".
 */
export const OPERATION_NOUNS: ReadonlySet<string> = wordSet(`
operation operations raid raids strike strikes airstrike airstrikes bombing bombings bombardment offensive offensives counteroffensive incursion incursions invasion invasions assault assaults ambush ambushes siege sieges blockade blockades intervention interventions crackdown crackdowns sweep sweeps manhunt manhunts sting stings mission missions expedition expeditions campaign campaigns program programme programs programmes rescue rescues search searches evacuation evacuations airlift airlifts deployment deployments patrol patrols exercise exercises drill drills survey surveys excavation excavations salvage dig digs relief cleanup clean-up vaccination vaccinations immunization immunisation rollout drive drives surge occupation occupations landing landings coup coups takeover shelling attack attacks withdrawal withdrawals extraction extractions seizure seizures eradication interdiction interdictions surveillance reconnaissance initiative initiatives project projects hunt
`);

/**
 * Nouns of the list that are everyday words: they count where another word of the phrase says
 * what kind of undertaking is meant ("drone program", "rescue mission", "vaccination campaign").
 */
export const WEAK_OPERATION_NOUNS: ReadonlySet<string> = wordSet(`
operation operations program programme programs programmes campaign campaigns search searches strike strikes drive drives relief survey surveys drill drills exercise exercises attack attacks landing landings occupation occupations mission missions project projects initiative initiatives withdrawal withdrawals surge hunt sweep sweeps sting stings dig digs seizure seizures surveillance patrol patrols rescue rescues salvage takeover assault assaults cleanup rollout intervention interventions expedition expeditions extraction extractions bombing bombings raid raids siege coup coups
`);

/** Words that say of a weak noun that a real undertaking is meant. */
export const OPERATION_KINDS: ReadonlySet<string> = wordSet(`
military joint combat covert clandestine secret undercover ground air aerial naval amphibious drone missile nuclear police anti-drug counter-drug counternarcotics counterterrorism counter-terrorism anti-terror peacekeeping humanitarian rescue relief recovery salvage search evacuation bombing strike special intelligence surveillance reconnaissance spy cyber border security enforcement deportation immigration vaccination immunization immunisation eradication clean-up cleanup aid airlift training space lunar crewed uncrewed robotic scientific research wreck archaeological geological dive diving underwater deep-sea seabed polar antarctic arctic mapping excavation conservation restoration reforestation fundraising literacy feeding resettlement relocation emergency disaster mountain cross-border precision retaliatory preemptive pre-emptive surprise coordinated multinational international large-scale massive nationwide door-to-door guerrilla terrorist suicide deadly dawn predawn pre-dawn overnight night-time daytime u.s.-led nato-led american russian israeli british french
`);

/** An undertaking told by a verb: how its doing is named, and the word that joins its object. */
export interface VerbalOperation {
	/** Noun phrase head: "bombing". */
	readonly noun: string;
	/** "of" or "on". */
	readonly joint: 'of' | 'on' | 'for';
}

/**
 * Verbs of military, police, rescue and like undertakings by lemma. The joint follows usage: a
 * strike is made on a place, a bombing is of one.
 */
export const OPERATION_VERBS: ReadonlyMap<string, VerbalOperation> = new Map(
	`strike strike on
bomb bombing of
raid raid on
invade invasion of
attack attack on
assault assault on
storm storming of
shell shelling of
besiege siege of
blockade blockade of
occupy occupation of
capture capture of
seize seizure of
liberate liberation of
retake recapture of
recapture recapture of
evacuate evacuation of
rescue rescue of
airlift airlift of
excavate excavation of
salvage salvage of
annex annexation of
overthrow overthrow of
depose removal of
topple toppling of
assassinate assassination of
kidnap kidnapping of
abduct abduction of
hijack hijacking of
deport deportation of
vaccinate vaccination of
survey survey of`
		.split('\n')
		.map((line) => {
			const [verb = '', noun = '', joint = 'of'] = line.split(' ');
			return [verb, { noun, joint: joint as VerbalOperation['joint'] }];
		})
);

/** Verbs of the list that are told as undertakings only with a place, people or a site as object. */
export const WEAK_OPERATION_VERBS: ReadonlySet<string> = wordSet(
	'strike attack storm capture seize occupy map survey explore destroy dismantle assault shell'
);

/** Nouns that may be struck, taken, searched or saved by an undertaking. */
export const OPERATION_OBJECTS: ReadonlySet<string> = wordSet(`
facility facilities lab labs laboratory laboratories base bases site sites plant plants airport airports airfield airfields port ports bridge village villages town towns city cities camp camps building buildings compound headquarters hideout hideouts bunker bunkers tunnel tunnels refinery refineries depot depots convoy convoys ship ships boat boats vessel vessels tanker tankers submarine positions position target targets enemy rebels militants cartel cartels stronghold strongholds territory island islands embassy ministry palace station stations wreck wreckage reef seabed glacier cave caves ruins crew survivors hostages civilians residents passengers miners hikers climbers location locations sailors fishermen skiers workers students children animals whales refugees migrants villagers troops soldiers militia insurgents pirates smugglers checkpoint checkpoints outpost outposts garrison barracks warehouse warehouses
`);
