import { wordSet } from './lists.ts';

/**
 * Words for people by what they are: honours, offices, work, and what a crowd of speakers is
 * called. From common knowledge; compiled for this project.
 */

/** Honours and forms of address that stand before a name and are no office; with the pronoun. */
export const HONORIFICS: ReadonlyMap<string, 'he' | 'she' | null> = new Map([
	['mr', 'he'],
	['mister', 'he'],
	['messrs', 'he'],
	['mrs', 'she'],
	['ms', 'she'],
	['miss', 'she'],
	['mx', null],
	['dr', null],
	['doctor', null],
	['sir', 'he'],
	['dame', 'she'],
	['lady', 'she'],
	['lord', 'he'],
	['madam', 'she'],
	['madame', 'she'],
	['mme', 'she'],
	['monsieur', 'he'],
	['señor', 'he'],
	['señora', 'she'],
	['herr', 'he'],
	['frau', 'she'],
	['hon', null],
	['cr', null],
	['insp', null],
	['supt', null],
	['cllr', null],
	['sheikh', 'he'],
	['sheik', 'he'],
	['imam', 'he'],
	['rabbi', null],
	['sister', 'she'],
	['brother', 'he'],
	['father', 'he'],
	['aunt', 'she'],
	['uncle', 'he'],
	['maulana', 'he'],
	['mullah', 'he'],
	['ayatollah', 'he'],
	['hajji', 'he'],
	['doña', 'she']
]);

/** Offices and ranks that may stand before a name, with abbreviations (without the stop). */
export const OFFICES: ReadonlySet<string> = wordSet(`
president presidents vice-president vicepresident premier chancellor minister ministers secretary undersecretary chairman chairwoman chair chairperson co-chair chairmen director directors governor gov governors mayor senator sen sens senators representative rep reps representatives congressman congresswoman councilman councilwoman councillor cllr cr councilor delegate assemblyman assemblywoman lawmaker mp mep mps
ambassador envoy consul attorney-general attorney solicitor prosecutor judge justice magistrate sheriff marshal commissioner superintendent supt inspector insp detective constable sergeant sgt lieutenant lt captain capt major maj colonel col general gen admiral adm commander cmdr commodore brigadier corporal cpl private pvt officer warden
king queen prince princess emperor empress tsar czar sultan emir shah pharaoh duke duchess earl count countess baron baroness viscount archduke regent monarch crown
pope cardinal archbishop bishop rev reverend pastor priest deacon dean patriarch chaplain vicar lama
chief boss head leader founder co-founder cofounder owner ceo cfo coo cto executive manager treasurer spokesman spokeswoman spokesperson adviser advisor aide strategist coordinator administrator comptroller controller editor publisher correspondent principal headteacher headmaster headmistress provost rector chancellor professor prof lecturer fellow
coach manager skipper striker goalkeeper quarterback midfielder defender dictator strongman ruler chief-executive speaker whip nominee candidate first-lady lady deputy counsel ombudsman curator conductor
`);

/** Work, role and kinship nouns: "science fiction writer L. Ron Hubbard", "his wife, Ana". */
export const ROLES: ReadonlySet<string> = wordSet(`
actor actress author writer novelist poet playwright journalist reporter columnist broadcaster presenter anchor host critic blogger photographer filmmaker producer screenwriter comedian singer songwriter musician composer pianist guitarist drummer rapper dancer artist painter sculptor architect designer engineer scientist researcher physicist chemist biologist astronomer mathematician historian economist philosopher sociologist psychologist psychiatrist geologist archaeologist anthropologist oceanographer climatologist meteorologist statistician epidemiologist virologist
doctor physician surgeon nurse dentist paramedic midwife lawyer barrister attorney solicitor teacher student pupil graduate scholar academic analyst expert consultant specialist activist campaigner organizer organiser volunteer dissident whistleblower defector refugee migrant survivor victim witness suspect gunman attacker bomber hijacker terrorist militant rebel fighter soldier marine sailor pilot astronaut cosmonaut diver driver farmer fisherman rancher miner builder worker employee contractor trader banker investor billionaire millionaire businessman businesswoman entrepreneur industrialist magnate mogul tycoon philanthropist shopkeeper chef restaurateur inventor explorer mountaineer
athlete player footballer cricketer golfer boxer swimmer runner sprinter cyclist rider jockey skater skier gymnast wrestler champion medalist medallist winner runner-up teammate captain
politician statesman diplomat lobbyist pollster legislator congressperson backbencher veteran official bureaucrat civil-servant inspector investigator detective agent spy hacker programmer developer technician operator keeper ranger librarian archivist translator interpreter
father mother son daughter brother sister husband wife widow widower uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter stepfather stepmother partner girlfriend boyfriend fiance fiancee friend colleague neighbor neighbour mentor successor predecessor rival opponent ally
man woman boy girl teenager native resident citizen member colleague devotee rider passenger crewman stuntman lifeguard firefighter policeman policewoman guard bodyguard butler janitor plumber electrician carpenter mechanic surveyor curator
`);

/** Nouns for several people who may speak together without being named. */
export const COLLECTIVES: ReadonlySet<string> = wordSet(`
officials experts sources analysts researchers scientists critics supporters opponents witnesses residents police authorities lawmakers senators congressmen representatives politicians leaders ministers diplomats lawyers attorneys prosecutors investigators detectives doctors nurses teachers students pupils parents families relatives friends neighbors neighbours colleagues activists campaigners protesters protestors demonstrators organizers organisers economists historians astronomers physicists biologists engineers meteorologists forecasters geologists archaeologists epidemiologists epidemiologist scholars academics observers commentators columnists journalists reporters editors advisers advisors aides allies insiders executives managers directors investors traders bankers economists workers employees staff volunteers rescuers firefighters paramedics medics soldiers troops forces commanders generals officers rebels militants insurgents fighters guerrillas guards agents spies inspectors monitors villagers locals fishermen farmers survivors victims passengers tourists travelers travellers visitors voters citizens people men women children boys girls migrants refugees spokesmen spokespeople negotiators mediators envoys delegates members pilots sailors divers crew crews jurors judges justices magistrates historians curators conservationists environmentalists ecologists manufacturers retailers drugmakers regulators watchdogs groups parties republicans democrats conservatives
teenagers fans players coaches competitors candidates pilgrims worshippers believers hostages prisoners inmates detainees suspects hackers scammers patients customers consumers users shoppers commuters motorists drivers cyclists owners landlords tenants veterans recruits cadets astronauts authors writers artists musicians actors directors producers
`);

/** Nouns above that are one body and not a plural: they take "it" or "they". */
export const BODIES: ReadonlySet<string> = wordSet(
	'police staff crew military opposition public press media'
);

/** Role nouns that tell the pronoun of the person. */
export const HE_ROLES: ReadonlySet<string> = wordSet(`
king prince emperor tsar czar sultan duke earl count baron pope spokesman chairman congressman councilman assemblyman businessman policeman statesman fisherman gunman crewman stuntman father son brother husband widower uncle nephew grandfather grandson stepfather boyfriend fiance man boy frontman nobleman salesman cameraman gentleman headmaster archduke priest monk godfather fireman anchorman sportsman guy lad
`);
/** Role nouns that tell the pronoun of the person. */
export const SHE_ROLES: ReadonlySet<string> = wordSet(`
queen princess empress duchess countess baroness actress spokeswoman chairwoman congresswoman councilwoman assemblywoman businesswoman policewoman mother daughter sister wife widow aunt niece grandmother granddaughter stepmother girlfriend fiancee woman girl headmistress heroine nun midwife first-lady goddess hostess waitress stewardess ballerina godmother sportswoman bride lass noblewoman abbess
`);

/** Words before an office that say it is no longer, or not yet, held. */
export const FORMER: ReadonlySet<string> = wordSet(
	'former ex late onetime one-time erstwhile deposed ousted past retired then previous'
);
