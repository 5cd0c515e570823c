/**
 * Nouns that a reader of eleven to fifteen may not know, with the meaning they have in news writing;
 * only such as have one meaning there. Written for this project. A line that begins with `#` opens a
 * field: words of one field may be near in meaning, words of two fields are not. Meanings of people begin with "one".
 */
export const NOUNS = `
# law
verdict: the decision of a jury or judge
lawsuit: a case brought before a court
litigation: the process of taking a case to court
allegation: a charge that has not been proved
indictment: a formal charge of a serious crime
testimony: what is stated in court under oath
statute: a written law passed by a parliament
jurisdiction: the area in which an authority may judge
subpoena: a written order to appear in court
acquittal: a ruling that someone is not guilty
perjury: the crime of lying under oath
bail: money paid to be free until a trial
parole: early release from prison for good behaviour
felony: a serious crime
clemency: mercy shown to someone who is to be punished
extradition: handing a suspect over to another country
injunction: a court order that forbids something
impeachment: a formal charge against a holder of high office
amnesty: a general pardon for a group of offenders
fraud: getting money by deceiving people
bribery: paying someone to act dishonestly
extortion: getting money by making threats
arson: setting fire to property on purpose
homicide: the killing of one person by another
negligence: a failure to take proper care
misconduct: bad behaviour by someone in a position of trust
larceny: the stealing of someone's property
embezzlement: stealing money that one was trusted with
defamation: harming someone's good name by false words
affidavit: a written statement made under oath
tribunal: a special court for one kind of case
precedent: an earlier case that guides a later one
loophole: a gap in a rule that lets people avoid it
cartel: a group of firms or gangs that controls a trade
trafficking: trade in goods or people that the law forbids
counterfeit: a copy made to deceive
ransom: money demanded for setting someone free
hostage: a person held until a demand is met
abduction: taking someone away by force
surveillance: close watching of people or places
espionage: spying to learn a country's secrets
sabotage: secret damage done on purpose
vandalism: damage done to property for no reason
assassination: the murder of an important person
conspiracy: a secret plan by a group to do harm
burglary: breaking into a building to steal
smuggling: taking goods secretly over a border
contraband: goods brought in against the law
hijacking: taking control of a plane or vehicle by force
# war
ceasefire: an agreement to stop fighting
truce: a pause in fighting that both sides agree to
artillery: large heavy guns used by an army
insurgency: an armed rising against a government
militia: armed citizens who are not regular soldiers
siege: surrounding a place to force it to give up
ambush: a surprise attack from a hidden place
blockade: closing off a place to stop goods and people
garrison: soldiers who are stationed to guard a town
munitions: bombs, shells and other supplies for fighting
ammunition: bullets and shells to be fired
armistice: an agreement that ends the fighting of a war
casualty: one who is hurt or killed
atrocity: an extremely cruel act
genocide: the killing of a whole people
massacre: the killing of many helpless people
bombardment: a long attack with shells or bombs
arsenal: a store of weapons
warhead: the explosive front part of a missile
shrapnel: pieces of metal thrown out by an explosion
trench: a long narrow ditch dug in the ground
convoy: a group of vehicles that travel together
battalion: a large unit of soldiers
reconnaissance: looking over an area to learn about an enemy
offensive: a large planned attack
incursion: a sudden entry into another's land
annexation: taking another country's land as one's own
coup: the sudden taking of power by force
uprising: a revolt of people against their rulers
mutiny: a revolt of sailors or soldiers against their officers
insurrection: a violent revolt against authority
rebellion: open fighting against those in power
sedition: words or acts that stir people against a government
unrest: angry protests by many people
turmoil: great confusion
# state
legislature: the body that makes the laws
legislation: laws, or the making of them
constituency: an area that elects its own representative
referendum: a vote of all the people on one question
ballot: the paper on which a vote is marked
turnout: the share of people who come to vote
coalition: a union of parties that govern together
monarchy: a country that has a king or queen
dictatorship: rule by one person with total power
republic: a country without a king or queen
sovereignty: a country's right to govern itself
autonomy: the right of a region to run its own affairs
regime: a government, often a harsh one
bureaucracy: a system of offices with many rules
municipality: a town or city with its own council
province: one who the large parts of a country
delegation: a group sent to speak for others
embassy: the office of a country in a foreign capital
consulate: an office that helps a country's citizens abroad
treaty: a formal agreement between countries
diplomacy: the managing of relations between countries
decree: an official order with the force of law
veto: the power to stop a law or decision
inauguration: the ceremony with which someone takes office
census: an official count of the people of a country
constitution: the basic laws of a country
amendment: a change to a law or document
suffrage: the right to vote
secession: leaving a country to form a new one
federation: a union of states with one government
electorate: all the people who may vote
quorum: the number of members needed for a valid vote
gerrymandering: drawing voting areas so as to help one party
# borders
asylum: protection given to people who fled their country
refuge: a place that gives safety
deportation: sending someone out of a country by force
immigration: coming into a country to live there
migration: the movement of people or animals to another region
visa: a stamp that allows one to enter a country
embargo: an official ban on trade with a country
quarantine: keeping the sick apart so that others stay well
repatriation: sending people back to their own country
# money
revenue: the money that comes in
expenditure: the money that is spent
deficit: the amount by which spending is more than income
surplus: an amount left over that is not needed
inflation: a general rise in prices
recession: a time when business shrinks and jobs are lost
bankruptcy: the state of being unable to pay what one owes
subsidy: public money that keeps a price low
mortgage: a loan to buy a house
dividend: a share of profit paid to owners
levy: a sum collected by an authority
asset: something valuable that is owned
commodity: a raw product that is bought and sold
creditor: one to whom money is owed
invoice: a list of goods sent with the sum to pay
pension: regular pay to people who are too old to work
remittance: money sent home by someone who works abroad
austerity: strict saving by a government
audit: an official check of accounts
sponsorship: paying for an event in return for publicity
tariff: a tax on goods from abroad
# business
monopoly: complete control of the sale of something
merger: the joining of two companies into one
subsidiary: a company owned by a larger one
entrepreneurship: the starting of new companies
retailer: a shop that sells goods to the public
wholesaler: one who sells goods in large amounts to shops
franchise: a right to sell under a company's name
takeover: getting control of a company
redundancy: losing a job because it is not needed any more
payroll: the list of people whom a firm pays
workforce: all the people who work somewhere
manufacturer: a company that makes goods in large numbers
merchandise: goods for sale
outsourcing: having work done by another firm
boycott: refusing to buy from someone as a protest
# infrastructure
infrastructure: roads, power lines and other basic systems
pipeline: a long tube that carries oil, gas or water
refinery: a factory where oil or sugar is made pure
turbine: an engine turned by wind, water or steam
reservoir: a lake where water is stored
aqueduct: a bridge or channel that carries water
levee: a bank built to keep a river from flooding
irrigation: bringing water to fields
sewage: waste water from houses and factories
sanitation: keeping places clean and free of waste
landfill: a place where rubbish is buried
viaduct: a long bridge with arches over a valley
dyke: a long bank that keeps out the sea
culvert: a pipe that carries water under a road
scaffolding: a frame of poles around a building in work
masonry: the stonework of a building
# disaster
catastrophe: a sudden and terrible disaster
famine: a time when many people have nothing to eat
drought: a long time without rain
avalanche: a mass of snow sliding down a mountain
landslide: a fall of earth or rock down a slope
cyclone: a violent storm with circling winds
tsunami: a huge sea wave caused by an earthquake
debris: scattered pieces of something destroyed
rubble: broken stones and bricks of a ruined building
wreckage: what remains of a crashed ship or plane
evacuation: moving people away from danger
stampede: a sudden rush of a frightened crowd
inferno: a very large and fierce fire
epicentre: the place right above the start of an earthquake
aftershock: a small earthquake that follows a large one
deluge: a very heavy fall of rain
# nature
habitat: the natural home of an animal or plant
ecosystem: all living things of an area and their surroundings
biodiversity: the variety of plants and animals
predator: an animal that hunts others
conservation: the protection of nature
deforestation: the cutting down of whole forests
erosion: the wearing away of soil or rock
glacier: a slowly moving river of ice
estuary: the wide mouth of a river
peninsula: land with water on three sides
archipelago: a group of many islands
lagoon: a shallow lake cut off from the sea
plateau: a high and flat area of land
tundra: a cold treeless plain of the far north
savanna: a grassy plain with few trees
pollen: fine powder made by flowers
larva: the young form of an insect
fungus: a living thing such as a mushroom or mould
parasite: a living thing that feeds on another
rodent: a small animal with strong front teeth
foliage: the leaves of a plant
pesticide: a chemical that kills harmful insects
fertilizer: something added to soil to help plants grow
drainage: the carrying off of extra water
sediment: matter that settles at the bottom of water
wetland: an area of land soaked with water
hibernation: spending the winter asleep
extinction: the dying out of a whole kind of animal
livestock: animals kept on a farm
pasture: land with grass for animals
carcass: the body of a dead animal
# climate
emission: gas or light that is sent out
precipitation: rain, snow or hail
atmosphere: the layer of gases around a planet
ozone: a gas high in the air that blocks harmful rays
radiation: energy sent out as rays
# space
asteroid: a small rocky body that circles the sun
galaxy: a huge group of stars
spacecraft: a vehicle for travel beyond the earth
observatory: a building from which stars are watched
eclipse: the darkening of the sun or moon by a shadow
# science
hypothesis: an idea that has still to be tested
specimen: one example taken for study
microscope: an instrument that makes tiny things visible
chromosome: a thread in a cell that carries genes
mutation: a change in the genes of a living thing
evolution: the slow change of living things over time
fossil: the remains of ancient life in rock
archaeology: the study of the past by digging up remains
methodology: the way in which a study is done
equation: a statement that two amounts are the same
algorithm: a set of steps for solving a problem
velocity: speed in a given direction
catalyst: something that makes a change happen faster
membrane: a thin skin or layer
enzyme: a substance that speeds up changes in the body
# medicine
vaccine: a substance that protects against an illness
epidemic: the quick spread of an illness to many people
pandemic: an illness that spreads over the whole world
outbreak: the sudden start of an illness or of violence
symptom: a sign of an illness
diagnosis: finding out which illness someone has
therapy: the treatment of an illness
antibiotic: a medicine that kills bacteria
tumour: a growth in the body that should not be there
prescription: a doctor's note for a medicine
overdose: too large an amount of a drug
addiction: being unable to stop taking something
disability: a lasting condition that limits what one can do
trauma: deep shock from a terrible event
fracture: a crack or break in a bone
obesity: being so fat that it harms health
nutrition: the food that a body needs
malnutrition: illness from too little good food
paralysis: being unable to move a part of the body
allergy: a bad reaction of the body to something harmless
immunity: the power of the body to resist an illness
transplant: moving an organ from one body to another
autopsy: the examination of a dead body
ailment: a minor illness
hygiene: keeping clean so as to stay healthy
narcotic: a drug that dulls pain and can be habit-forming
opioid: a strong painkilling drug
dementia: the loss of memory and reason in old age
insomnia: being unable to sleep
placebo: a pill without any active medicine
contagion: the passing of illness from one to another
# religion
pilgrimage: a journey to a holy place
monastery: a place where monks live
shrine: a holy place where people pray
mosque: a building where Muslims pray
congregation: the people gathered in a church
clergy: priests and other leaders of a church
diocese: the district of a bishop
theology: the study of religion
scripture: the holy writings of a religion
blasphemy: words that insult what is holy
sermon: a talk on religion in a church
heresy: a belief that goes against a church's teaching
martyrdom: dying for one's faith
# arts
exhibition: a public show of works of art
sculpture: a figure made of stone, wood or metal
manuscript: a text written by hand or not yet printed
biography: the story of a person's life
memoir: a book of a writer's own memories
anthology: a book of pieces by several writers
orchestra: a large group of musicians who play together
choreography: the planning of the steps of a dance
architecture: the art of designing buildings
tapestry: a picture woven in cloth
sonnet: a poem of fourteen lines
satire: writing that mocks people's faults
genre: a kind of book, film or music
prose: ordinary writing that is not verse
premiere: the first public showing of a film or play
sequel: a book or film that continues an earlier one
anthem: a song of praise, as of a nation
ceramics: objects made of baked clay
curriculum: what is taught at a school
literacy: being able to read and write
scholarship: money given to pay for someone's studies
dissertation: a long essay written for a degree
tuition: the fee for being taught
archive: a place where old records are kept
artefact: an object made by people long ago
dialect: the form of a language spoken in one region
# media
broadcast: a programme on radio or television
footage: film that shows an event
editorial: an article that gives a paper's opinion
propaganda: one-sided information meant to win people over
censorship: the official banning of words or pictures
publicity: attention from newspapers and television
subscription: a regular payment for a paper or service
hashtag: a word that marks the subject of a post
anonymity: the state of not being named
hoax: a trick to make people believe something false
database: an organised store of information
spreadsheet: a table of figures on a computer
encryption: putting a message into a secret code
bandwidth: the amount of data a line can carry
cybersecurity: the protection of computers from attack
# argument
controversy: a long public argument
dispute: a disagreement
consensus: general agreement
compromise: an agreement in which each side gives up something
ultimatum: a last demand with a threat
grievance: a reason to complain
objection: a reason for being against something
condemnation: very strong disapproval
rebuttal: an answer that shows a claim to be wrong
accusation: a statement that someone did wrong
petition: a request signed by many people
manifesto: a public statement of aims
negotiation: talks meant to reach an agreement
mediation: help given to two sides to agree
deadlock: a point at which no side will give way
reconciliation: becoming friends again after a quarrel
backlash: a strong reaction against something
outcry: a strong public protest
# hate
prejudice: an unfair opinion formed without knowledge
discrimination: unfair treatment of a group of people
racism: treating people badly because of their race
segregation: keeping groups of people apart
persecution: cruel treatment because of beliefs or race
harassment: troubling someone again and again
stereotype: a fixed and too simple idea of a group
bigotry: hatred of people who are different
slavery: the owning of people as property
oppression: cruel and unjust rule
hostility: unfriendly behaviour
# rights
equality: having the same rights as others
privacy: the right to be left alone
emancipation: setting people free from control
dignity: being worthy of respect
solidarity: standing together in support of each other
tolerance: accepting others who are different
diversity: the presence of many different kinds
integrity: being honest and true to one's principles
# feelings
anxiety: a feeling of worry
grief: deep sadness at a loss
despair: the loss of all hope
resentment: anger at being treated unfairly
remorse: deep regret for a wrong one has done
nostalgia: a longing for the past
compassion: a wish to help those who suffer
empathy: understanding how another person feels
gratitude: the feeling of being thankful
enthusiasm: eager interest
euphoria: a feeling of great happiness
ambition: a strong wish to succeed
curiosity: the wish to know
determination: the will to go on in spite of difficulty
resilience: the power to recover from trouble
perseverance: keeping on in spite of difficulty
bravery: courage in the face of danger
loneliness: sadness from being without company
outrage: great anger at something unjust
dismay: shock and disappointment
frustration: annoyance at being unable to do something
obsession: an idea that fills someone's mind
temptation: a wish to do what one should not
modesty: not being proud of what one has done
arrogance: thinking oneself better than others
vanity: too much pride in one's looks
hypocrisy: not acting as one says others should
scepticism: doubt about whether something is true
optimism: a belief that things will turn out well
pessimism: a belief that things will turn out badly
apathy: a lack of interest
# amount
majority: more than half
scarcity: a lack of something
shortage: a state of not having enough
abundance: a very large amount
quota: a fixed number that is allowed
multitude: a very large number
# time
millennium: a period of a thousand years
anniversary: the day on which an event is remembered each year
deadline: the time by which something must be done
duration: the time that something lasts
postponement: moving something to a later time
fortnight: a period of two weeks
curfew: an order to stay indoors after a set hour
# journeys
expedition: a long journey made for a purpose
itinerary: the plan of a journey
voyage: a long journey by sea or in space
detour: a way round that is longer
pedestrian: one who goes on foot
commuter: one who travels to work every day
aviation: the flying of aircraft
cargo: goods carried by ship or plane
ferry: a boat that carries people across water
trawler: a boat that pulls a fishing net
locomotive: the engine of a train
altitude: the height above the sea
navigation: finding the way for a ship or plane
congestion: crowding that blocks a road
jaywalking: crossing a street where it is not allowed
# ceremony
commemoration: an act in honour of a past event
monument: something built in memory of a person or event
memorial: something that keeps alive the memory of the dead
tribute: words or gifts that show respect
vigil: a night watch held in prayer or protest
festivity: a joyful celebration
banquet: a large formal meal
coronation: the crowning of a king or queen
# help
donation: something given to help a cause
welfare: help from the state for people in need
rehabilitation: help to return to a normal life
restoration: bringing something back to its old state
renovation: making an old building like new
reconstruction: building something again
remedy: something that cures or puts right
incentive: something that makes people want to act
philanthropy: giving money to help others
# plan
initiative: a new plan to deal with a problem
proposal: a plan put forward for others to consider
strategy: a plan for reaching a large aim
blueprint: a detailed drawing or plan
prototype: the first model of something new
innovation: a new idea or way of doing things
implementation: putting a plan into action
feasibility: whether something can be done
guideline: advice on how something should be done
criterion: a standard by which something is judged
procedure: a set way of doing something
protocol: a set of rules for how to act
regulation: an official rule
obligation: something that one must do
prohibition: an order that forbids something
exemption: being free from a rule
compliance: acting as a rule demands
accountability: having to answer for what one does
transparency: openness that lets everyone see what is done
# result
consequence: what follows from an action
outcome: the way in which something ends
repercussion: a later and often bad effect
implication: something that is likely to follow
breakthrough: an important discovery after long effort
setback: something that slows progress
obstacle: something that stands in the way
hurdle: a difficulty that has to be overcome
dilemma: a choice between two bad things
predicament: a difficult situation
havoc: great destruction and disorder
stability: the state of being steady
demise: the end or death of something
downfall: a loss of power or position
blunder: a stupid mistake
flaw: a weakness or fault
vulnerability: being easy to hurt
hazard: a danger
peril: great danger
menace: something that threatens to harm
precaution: something done to avoid danger
deterrent: something that keeps people from acting
# evidence
indication: a sign
discrepancy: a difference between things that should agree
coincidence: two things happening together by chance
correlation: a link between two things that change together
interpretation: an explanation of what something means
speculation: guessing without knowing the facts
forecast: a statement of the weather to come
statistics: facts in the form of numbers
questionnaire: a list of questions for people to answer
analysis: a close study of the parts of something
inspection: a careful official look
scrutiny: very careful examination
inquiry: an official attempt to find out the truth
assessment: a judgment of how good something is
evaluation: finding out how well something works
# skill
expertise: special skill or knowledge
proficiency: being good at something
competence: being able to do something well
ingenuity: cleverness in solving problems
craftsmanship: skill in making things by hand
apprenticeship: years of learning a trade at work
qualification: proof that one has passed an examination
reputation: what people think of someone
prestige: the respect given for success
legacy: what someone leaves to those who come after
heritage: what is handed down from earlier times
# sport
tournament: a contest of many matches
championship: a contest to find the best
spectator: one who watches a game or show
referee: one who sees that players keep the rules
stamina: the strength to go on for a long time
# law people
plaintiff: one who brings a case to court
defendant: one who is accused in a court
prosecutor: one who argues in court that the accused is guilty
attorney: one who is trained in law and speaks for others in court
magistrate: one who judges small cases
juror: one who helps to decide a case in court
culprit: one who has done something wrong
fugitive: one who runs away from the law
inmate: one who is kept in a prison
convict: one who has been found guilty of a crime
accomplice: one who helps another to commit a crime
smuggler: one who brings goods in secretly
burglar: one who breaks into houses to steal
assassin: one who murders an important person
# war people
insurgent: one who fights against a government
guerrilla: one who fights in a small band that is no army
mercenary: one who fights for any country for pay
veteran: one who has served as a soldier
civilian: one who is not a soldier
militant: one who is ready to use force for a cause
extremist: one whose views go much too far
conscript: one who has to serve as a soldier
sniper: one who shoots from a hidden place
captive: one who is held prisoner
# rule people
senator: one who sits in the upper house of a parliament
diplomat: one who speaks for a country abroad
ambassador: one who is a country's highest envoy abroad
delegate: one who is sent to speak for others
legislator: one who makes laws
lawmaker: one who makes laws
dictator: one who rules with total power
monarch: one who is a king or queen
successor: one who takes over a post from another
predecessor: one who held a post before
incumbent: one who holds a post now
envoy: one who is sent with a message
spokesman: one who speaks for a group
spokeswoman: one who speaks for a group
constituent: one who lives in the area of a member of parliament
candidate: one who seeks to be elected
nominee: one who has been put forward for a post
councillor: one who is elected to help run a town
commissioner: one who heads an official body
dignitary: one who has a high rank
# moving people
refugee: one who has fled from a country
migrant: one who moves from one region to another
immigrant: one who comes to live in a new country
settler: one who goes to live in a new land
nomad: one who moves about with no fixed home
pilgrim: one who travels to a holy place
castaway: one who was shipwrecked on a lonely shore
motorist: one who drives a car
# knowledge people
archaeologist: one who digs up remains of the past
biologist: one who studies living things
astronomer: one who studies the stars
geologist: one who studies rocks and the earth
economist: one who studies money and trade
historian: one who studies the past
psychologist: one who studies the mind
linguist: one who studies languages
physicist: one who studies matter and energy
meteorologist: one who studies the weather
ecologist: one who studies how living things affect each other
scholar: one who has studied a subject deeply
analyst: one who studies facts and explains them
philosopher: one who thinks about life and truth
# health people
surgeon: one who treats patients by operations
physician: one who is a doctor of medicine
paramedic: one who gives first help before the hospital
psychiatrist: one who treats illnesses of the mind
pharmacist: one who prepares and sells medicines
midwife: one who helps women to give birth
# art people
sculptor: one who makes figures of stone or metal
curator: one who looks after a museum's collection
publisher: one who brings out books or papers
correspondent: one who sends reports to a paper
# work people
entrepreneur: one who starts a business
employer: one who pays others to work
investor: one who puts money into something for profit
merchant: one who buys and sells goods
tenant: one who pays rent for a home
accountant: one who keeps a firm's money records
electrician: one who puts in and repairs wires
carpenter: one who makes things of wood
plumber: one who repairs water pipes
beekeeper: one who looks after bees
apprentice: one who is learning a trade
trustee: one who manages money for others
supervisor: one who watches over others' work
janitor: one who cleans a building
# church people
cleric: one who leads prayers
missionary: one who spreads a faith abroad
preacher: one who speaks in church
atheist: one who believes that there is no god
# protest people
activist: one who works hard for a cause
protester: one who shows anger in public against something
demonstrator: one who marches to show an opinion
reformer: one who works to improve a system
dissident: one who openly disagrees with a government
whistleblower: one who reveals wrong done at work
defector: one who leaves a side to join another
advocate: one who speaks in favour of something
proponent: one who speaks in favour of something
opponent: one who is against something
sceptic: one who doubts what others believe
# life people
orphan: one whose parents are dead
widow: one whose husband has died
ancestor: one from whom a family comes
descendant: one who comes from a certain ancestor
sibling: one who has the same parents as another
spouse: one who is married to another
guardian: one who takes care of another's child
adolescent: one who is no longer a child but not yet an adult
toddler: one who has just learned to walk
pensioner: one who has stopped work because of age
survivor: one who lived through a disaster
bystander: one who sees something but takes no part
eyewitness: one who saw something happen
onlooker: one who watches without taking part
philanthropist: one who gives much money to help others
benefactor: one who gives money or help
pioneer: one who is the first to do something
amateur: one who does something for love and not for pay
novice: one who is new to something
contestant: one who takes part in a contest
contender: one who tries to win against others
rival: one who tries to do better than another
`;
