/** Adjectives, as the nouns of `meaning-nouns.ts`: one meaning in news writing, by field. */
export const ADJECTIVES = `
# law
lawful: allowed by the law
illicit: not allowed by law or custom
judicial: having to do with courts and judges
punitive: meant as a punishment
unconstitutional: against the basic laws of a country
mandatory: that has to be done
compulsory: that has to be done
optional: that one may choose or not
statutory: fixed by law
corrupt: ready to act wrongly for money
fraudulent: meant to deceive people for money
accountable: having to answer for what one does
eligible: having the right to be chosen
binding: that must be obeyed
# state
municipal: of a town or its council
presidential: of the head of a republic
parliamentary: of the body that makes laws
congressional: of the parliament of the United States
electoral: having to do with choosing by vote
legislative: having to do with making laws
diplomatic: having to do with relations between countries
bilateral: between two sides
multilateral: between many sides
sovereign: ruling itself
autonomous: free to run its own affairs
colonial: of a land ruled by another country
imperial: of an empire
provincial: of one part of a country
bureaucratic: having too many rules and forms
partisan: strongly for one party
bipartisan: supported by two parties
democratic: in which the people choose the rulers
authoritarian: demanding that everybody obeys
totalitarian: in which the rulers control everything
civic: having to do with a town's people
# war
naval: of warships
hostile: unfriendly and ready to fight
nuclear: using the power inside atoms
explosive: likely to blow up
defensive: made to protect
lethal: able to kill
fatal: causing death
covert: kept secret
clandestine: done in secret
besieged: surrounded by enemies
unarmed: without weapons
militant: ready to use force for a cause
# time
temporary: lasting only for a time
permanent: lasting for ever
lengthy: lasting a long time
prolonged: lasting longer than usual
perpetual: never ending
chronic: lasting for years, as an illness does
sporadic: happening now and then
gradual: happening little by little
abrupt: sudden and unexpected
simultaneous: happening at the same time
consecutive: following one after the other
subsequent: coming after
previous: coming before
preliminary: done before the main thing
interim: meant for the time in between
imminent: about to happen
impending: about to happen
upcoming: going to happen soon
overdue: later than it should be
medieval: of the time of knights and castles
obsolete: no longer in use
outdated: no longer modern
perennial: coming back year after year
belated: coming too late
instantaneous: happening at once
# place
rural: of the country and not the town
urban: of the town
coastal: along the edge of the sea
adjacent: next to something
overseas: in a country across the ocean
maritime: having to do with the sea
aquatic: living in water
alpine: of high mountains
tropical: of the hot parts of the world
arid: very dry
barren: where nothing grows
fertile: where plants grow well
terrestrial: living on land
subterranean: under the ground
lunar: of the moon
solar: of the sun
uninhabited: where nobody lives
# size
colossal: extremely large
immense: extremely large
vast: very wide
minuscule: extremely small
substantial: rather large
considerable: rather large
excessive: more than is reasonable
abundant: more than enough
scarce: hard to find because there is little
sufficient: enough
insufficient: not enough
inadequate: not good or large enough
ample: more than enough
meagre: much too small
numerous: very many
countless: too many to be counted
unlimited: without any bounds
spacious: with much room
minimal: the smallest possible
overwhelming: so strong that nothing can be done
comprehensive: including nearly everything
extensive: covering a large area
widespread: found in many places
# importance
crucial: extremely important
significant: large enough to matter
pivotal: on which everything turns
trivial: of no importance
negligible: too small to matter
irrelevant: having nothing to do with the matter
prominent: well known and important
eminent: famous and respected
influential: having power over what others think
prestigious: respected and admired
renowned: famous
notorious: famous for something bad
infamous: well known for being bad
anonymous: whose name is not known
obscure: known to very few people
memorable: easy to remember
momentous: very important for the future
unprecedented: never known before
urgent: that cannot wait
superfluous: more than is needed
elite: belonging to the best
# good
beneficial: having a good effect
efficient: working well without waste
reliable: that can be trusted
sustainable: able to go on without harm to nature
innovative: using new ideas
ingenious: very clever
remarkable: worth noticing
exceptional: unusually good
magnificent: very beautiful and grand
spectacular: wonderful to look at
impeccable: without any fault
flawless: without any fault
plausible: that seems likely to be true
credible: that can be believed
authentic: real and not a copy
genuine: real and not false
feasible: that can be done
viable: able to work or live
# bad
detrimental: that does damage
toxic: poisonous
hazardous: full of danger
perilous: full of danger
catastrophic: causing terrible damage
disastrous: causing great damage
devastating: causing great damage
dire: extremely serious
drastic: strong and sudden, as a measure
adverse: working against one
deplorable: so bad that one is shocked
appalling: so bad that one is shocked
atrocious: very bad or cruel
horrific: causing great fear and shock
gruesome: horrible to look at
inhumane: cruel to people or animals
ruthless: without pity
abusive: treating someone badly
unjust: not fair
biased: favouring one side unfairly
prejudiced: having an unfair opinion
discriminatory: treating some groups worse than others
dishonest: not telling the truth
deceptive: giving a false idea
misleading: giving a wrong idea
erroneous: wrong
faulty: not working as it should
defective: having something wrong with it
dubious: that is to be doubted
futile: without any use
counterproductive: having the opposite of the effect that was wanted
reckless: not thinking of the danger
negligent: not taking enough care
incompetent: not able to do the job well
impoverished: made very poor
destitute: having no money at all
derelict: left to fall into ruin
dilapidated: falling to pieces from neglect
contaminated: made dirty or poisonous
# argument
controversial: causing much argument
contentious: causing much argument
unanimous: agreed by all
outspoken: saying openly what one thinks
vocal: expressing opinions loudly and often
sceptical: not easily made to believe
sarcastic: saying the opposite of what one means in order to hurt
ambiguous: that can be understood in two ways
explicit: said clearly and openly
implicit: meant but not said
vague: not clear
eloquent: able to speak well
articulate: able to speak clearly
candid: honest and open
confidential: meant to be kept secret
persuasive: able to make people agree
# feelings
apprehensive: afraid of what may come
jubilant: full of joy at a success
ecstatic: extremely happy
elated: very happy and excited
indignant: angry at something unfair
outraged: very angry and shocked
distraught: extremely upset
devastated: extremely shocked and sad
despondent: without hope
melancholy: sad in a quiet way
compassionate: wishing to help those who suffer
sympathetic: showing that one understands another's trouble
indifferent: not interested at all
apathetic: not interested in anything
enthusiastic: full of eager interest
optimistic: expecting the best
pessimistic: expecting the worst
cynical: believing that people are only selfish
envious: wanting what another has
arrogant: thinking oneself better than others
courageous: brave
fearless: not afraid of anything
timid: easily frightened
cautious: careful to avoid danger
wary: careful because something may be dangerous
vigilant: watching carefully for danger
diligent: working hard and carefully
meticulous: very careful about details
conscientious: careful to do one's duty
industrious: working hard
ambitious: having a strong wish to succeed
stubborn: not willing to give way
resilient: able to recover quickly
tenacious: not letting go easily
impulsive: acting without thinking first
benevolent: kind and wishing to help
altruistic: thinking of others before oneself
hypocritical: not acting as one says others should
devout: deeply religious
naive: too ready to believe
gullible: easily tricked
versatile: able to do many different things
competent: able to do a job well
proficient: skilled
eccentric: behaving in an odd way
solitary: living or being alone
sociable: liking to be with others
adamant: refusing to change one's mind
defiant: openly refusing to obey
hesitant: slow to act because unsure
reluctant: not willing
# nature
indigenous: living in a land from the beginning
endangered: in danger of dying out
extinct: no longer existing, as a kind of animal
domesticated: kept by people and no longer wild
carnivorous: eating meat
herbivorous: eating plants
nocturnal: active at night
edible: that can be eaten
renewable: that never runs out, as wind and sun
biodegradable: that rots away without harm
humid: warm and damp
torrential: falling very heavily, as rain
turbulent: moving in a wild way
seismic: having to do with earthquakes
volcanic: having to do with mountains that throw out lava
fossilized: turned to stone over millions of years
prehistoric: of the time before written records
microscopic: too small to be seen with the eye alone
fragile: easily broken
brittle: hard but easily broken
flexible: that bends easily
rigid: that does not bend
durable: lasting a long time in use
porous: letting water through
buoyant: able to float
flammable: that burns easily
radioactive: giving off harmful rays
# health
contagious: that spreads from person to person
infectious: caused by germs that can spread
disabled: having a body or mind that limits what one can do
obese: very fat
malnourished: weak from lack of good food
dehydrated: having lost too much water
unconscious: not awake and not knowing what happens
psychological: of the mind
addictive: that one cannot stop taking
hereditary: passed from parents to children
genetic: having to do with what is passed from parents to children
congenital: existing from birth
frail: weak from age or illness
vulnerable: easily hurt
immune: safe from an illness
therapeutic: helping to cure
# mind
theoretical: having to do with ideas and not practice
empirical: based on what has been observed
hypothetical: imagined as an example
logical: following clear reasons
irrational: not based on reason
intricate: having many small parts
sophisticated: highly developed and clever
arbitrary: not based on any rule or reason
random: happening by chance
systematic: done by a fixed plan
spontaneous: done without planning
deliberate: done on purpose
inadvertent: not done on purpose
inevitable: that cannot be avoided
unavoidable: that cannot be prevented
potential: possible in the future
conceivable: that can be imagined
evident: easy to see
subtle: hard to notice
conspicuous: very easy to notice
discernible: that can just be seen
mysterious: that cannot be explained
paradoxical: seeming to go against itself
ironic: opposite to what one would expect
fictional: made up and not real
mythical: existing only in old stories
# sameness
identical: exactly the same
equivalent: having the same value
comparable: that can be likened
uniform: the same everywhere
diverse: of many different kinds
distinct: clearly different
mutual: felt or done by each to the other
reciprocal: given and received in return
compatible: able to exist together
supplementary: added to make something complete
collective: done by a group as a whole
communal: shared by a group
unilateral: done by one side only
neutral: taking no side
impartial: not favouring any side
# style
ornate: richly decorated
lavish: costing a lot of money
luxurious: very comfortable and costly
opulent: showing great wealth
picturesque: pretty as a painting
scenic: with beautiful views
quaint: pretty in an old-fashioned way
shabby: in bad condition from long use
austere: very plain
conventional: as is usual
unconventional: not as is usual
traditional: handed down over many years
orthodox: keeping to the accepted belief
radical: wanting great changes
revolutionary: bringing a complete change
experimental: being tried out
literary: having to do with books
theatrical: having to do with the stage
culinary: having to do with cooking
sacred: holy
secular: not religious
spiritual: of the soul
ethical: having to do with right and wrong
moral: having to do with right and wrong
immoral: against what is right
technological: having to do with machines and computers
mechanical: worked by a machine
# economy
monetary: having to do with money
fiscal: having to do with public money
industrial: having to do with factories
agricultural: having to do with farming
commercial: having to do with buying and selling
affluent: having much money
lucrative: that brings in much money
profitable: that makes money
prosperous: rich and successful
affordable: not too dear to buy
`;
