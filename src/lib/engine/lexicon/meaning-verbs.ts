/** Verbs, as the nouns of `meaning-nouns.ts`: one meaning in news writing, by field. */
export const VERBS = `
# law
allege: to say without proof that someone did wrong
accuse: to say that someone has done wrong
prosecute: to take someone to court for a crime
acquit: to find someone not guilty
testify: to say in court what one knows
indict: to charge someone formally with a crime
detain: to keep someone under guard
imprison: to put someone in jail
extradite: to hand someone over to another country for trial
pardon: to free someone from punishment
confiscate: to take something away by authority
embezzle: to steal money that one was trusted with
interrogate: to question someone closely
penalize: to punish someone for breaking a rule
# allow or forbid
prohibit: to forbid something by law
ban: to forbid something officially
authorize: to give official leave for something
legalize: to make something lawful
outlaw: to make something a crime
restrict: to keep something within limits
regulate: to control something by rules
exempt: to free someone from a duty
compel: to force someone to do something
enforce: to make people obey a rule
impose: to force a rule or tax on people
waive: to give up a right or rule
comply: to act as one is told
abide: to act as a rule says
# end
abolish: to put an end to something by law
revoke: to take back a right that was given
repeal: to end a law officially
terminate: to bring something to an end
disband: to break up a group
cease: to stop
expire: to come to the end of its time
scrap: to drop a plan
abandon: to leave something for good
discontinue: to stop making or doing something
# delay
postpone: to put something off to a later time
defer: to put off a decision
hinder: to make progress difficult for someone
hamper: to make work difficult for someone
obstruct: to block the way of something
impede: to slow something down by getting in its way
thwart: to keep a plan from succeeding
disrupt: to break the normal course of something
prolong: to make something last longer
prevent: to keep something from happening
avert: to turn a danger away
deter: to make someone afraid to do something
# speak
reiterate: to say something again
emphasize: to show that something is important
acknowledge: to accept that something is true
concede: to admit something unwillingly
assert: to say something firmly
insist: to say firmly and not give way
clarify: to make something easier to understand
disclose: to make a secret known
reveal: to show what was hidden
divulge: to tell something secret
allude: to speak of something in an indirect way
imply: to suggest something without saying it
hint: to suggest something in an indirect way
mumble: to speak in a way that is hard to hear
exclaim: to cry out suddenly
articulate: to put thoughts into clear words
narrate: to tell a story
depict: to show something in words or pictures
portray: to show someone in a certain way
exaggerate: to make something seem more than it is
boast: to speak too proudly of oneself
elaborate: to give more details
# praise
commend: to say officially that someone has done well
applaud: to show approval by clapping
congratulate: to tell someone one is glad at their success
glorify: to make something seem better than it is
# blame
criticize: to point out the faults of someone
condemn: to say strongly that something is wrong
denounce: to say in public that something is evil
rebuke: to speak sharply to someone who did wrong
reprimand: to tell someone officially that they did wrong
ridicule: to make fun of someone
mock: to make fun of someone
insult: to say something rude to someone
slander: to say false and bad things of someone
scold: to speak angrily to a child
deplore: to feel and say that something is very bad
lambast: to attack someone with sharp words
# refuse
reject: to refuse to accept something
refute: to prove that something is wrong
contradict: to say the opposite of what someone said
rebuff: to refuse an offer in an unfriendly way
disagree: to have a different opinion
oppose: to be against something
defy: to refuse openly to obey
boycott: to refuse to buy or use something as a protest
# ask
urge: to try hard to persuade someone
implore: to beg someone with feeling
plead: to ask in a very serious way
inquire: to ask in order to know
persuade: to get someone to agree by giving reasons
convince: to make someone believe something
coax: to get someone gently to do something
lobby: to try to influence lawmakers
negotiate: to talk in order to reach an agreement
mediate: to help two sides to agree
nominate: to put someone forward for a post
recommend: to say that something would be good
propose: to put a plan forward
advocate: to speak in favour of something
# promise
pledge: to promise formally
vow: to promise very seriously
guarantee: to promise that something will happen
assure: to tell someone firmly that there is no doubt
reassure: to take away someone's fears
# think
presume: to think that something is likely
speculate: to guess without knowing the facts
ponder: to think about something for a long time
contemplate: to think deeply about something
anticipate: to expect something
predict: to say what will happen
forecast: to say what the weather will be
envision: to picture something in the mind
recollect: to bring something back to mind
evaluate: to judge how good something is
assess: to judge the value of something
analyse: to study something part by part
scrutinize: to look at something very closely
investigate: to try to find out the truth about something
verify: to check that something is true
estimate: to make a rough guess at a number
misinterpret: to understand something wrongly
overlook: to fail to notice something
underestimate: to think something smaller than it is
# harm
maim: to hurt someone so badly that it lasts
assault: to attack someone with blows
molest: to trouble someone in a harmful way
persecute: to treat a group cruelly for its beliefs
harass: to trouble someone again and again
oppress: to rule people in a cruel way
exploit: to use someone unfairly for one's own gain
intimidate: to frighten someone into doing something
terrorize: to fill people with fear
abduct: to take someone away by force
kidnap: to take someone away and ask for money
assassinate: to murder someone important
massacre: to kill many helpless people
endanger: to put something at risk
jeopardize: to put something at risk
betray: to be disloyal to someone who trusts one
deceive: to make someone believe what is false
humiliate: to make someone feel ashamed
evict: to force someone out of a home
expel: to force someone to leave a school or country
deport: to send someone out of a country by force
banish: to send someone away as a punishment
# destroy
demolish: to pull a building down
devastate: to destroy a large area completely
shatter: to break into many small pieces
ravage: to do terrible damage to a place
vandalize: to damage property on purpose
sabotage: to damage something secretly on purpose
detonate: to make a bomb explode
erode: to wear something away slowly
corrode: to be eaten away, as metal by rust
contaminate: to make something dirty or poisonous
pollute: to make air or water dirty
collapse: to fall down suddenly
crumble: to break into small pieces
disintegrate: to fall apart into pieces
deplete: to use up most of something
eradicate: to get rid of something completely
exterminate: to kill all of a kind
annihilate: to destroy something completely
# build
construct: to build something large
install: to put a machine in place
manufacture: to make goods in a factory
devise: to think out a plan
fabricate: to make up a false story
renovate: to make an old building like new
restore: to bring something back to its old state
refurbish: to clean and decorate a building
reconstruct: to build something again
excavate: to dig up the ground
carve: to cut a shape out of wood or stone
# more
expand: to become larger in size
enlarge: to make something bigger
escalate: to become more serious
intensify: to become stronger
accelerate: to go faster
amplify: to make a sound louder
multiply: to grow quickly in number
soar: to rise very quickly
flourish: to grow well
thrive: to grow strong and do well
prosper: to become rich and successful
proliferate: to spread and become very many
accumulate: to gather little by little
inflate: to fill something with air
boost: to help something to rise
enhance: to make something better
bolster: to make something stronger
reinforce: to make something stronger
fortify: to make a place strong against attack
# less
decrease: to become smaller in number
diminish: to become less
dwindle: to become steadily less
shrink: to become smaller
lessen: to make something less
curb: to keep something under control
curtail: to cut something short
weaken: to lose strength
undermine: to make something weaker little by little
alleviate: to make pain less bad
mitigate: to make something less harmful
soothe: to make someone feel calm
plummet: to fall very fast
deteriorate: to become worse
worsen: to become worse
subside: to become less strong
recede: to move back
evaporate: to turn from water into gas
dilute: to make a liquid weaker with water
downplay: to make something seem less important
# change
modify: to change something a little
amend: to change the words of a law
adapt: to change so as to fit new conditions
adjust: to change something slightly to make it right
revise: to change something after thinking again
transform: to change something completely
evolve: to change slowly over a long time
fluctuate: to go up and down again and again
substitute: to put one thing in place of another
distort: to change facts so that they are false
reform: to make a system better by changes
modernize: to make something suitable for today
# move
migrate: to move to another region
emigrate: to leave one's country for good
immigrate: to come to live in a new country
evacuate: to move people away from danger
flee: to run away from danger
retreat: to move back from an enemy
embark: to go on board a ship
disembark: to leave a ship or plane
roam: to go about with no fixed aim
wander: to walk about with no fixed aim
stroll: to walk in a slow and easy way
trudge: to walk with heavy steps
linger: to stay longer than needed
loiter: to stand about doing nothing
smuggle: to take something secretly over a border
transport: to carry goods from place to place
relocate: to move to a new place
scatter: to go off in all directions
disperse: to go off in different directions
converge: to come together from different directions
hover: to stay in one place in the air
drift: to be carried along by water or wind
orbit: to go round a planet
intercept: to stop something on its way
# give
donate: to give money or goods to a good cause
contribute: to give a share of something
allocate: to set money apart for a purpose
distribute: to give something out to many
bestow: to give something as an honour
bequeath: to leave something to someone at death
inherit: to get something from someone who has died
reimburse: to pay someone back
compensate: to pay someone for a loss
subsidize: to pay a part of the cost of something
invest: to put money into something for profit
squander: to waste money foolishly
# get
acquire: to get something as one's own
seize: to take something by force
retrieve: to get something back
reclaim: to get back what is one's own
conquer: to take land by fighting
annex: to take over another country's land
invade: to enter a country with an army
besiege: to surround a place with an army
ambush: to attack from a hidden place
deploy: to move soldiers to where they are needed
retaliate: to hit back after an attack
surrender: to stop fighting and give up
# join
collaborate: to work together with others
cooperate: to work together for one aim
unite: to come together as one
merge: to join together into one
integrate: to bring people into a group as equals
participate: to take part
coordinate: to make people work well together
enlist: to join the army
enrol: to put one's name down for a course
recruit: to find new members
conspire: to make secret plans to do harm
intervene: to step in so as to change what happens
interfere: to meddle in other people's affairs
segregate: to keep groups of people apart
isolate: to keep someone apart from others
exclude: to keep someone out
# lead
govern: to rule a country
preside: to be in charge of a meeting
supervise: to watch over someone's work
oversee: to watch over work to see that it is done
resign: to give up one's post
retire: to stop working because of age
abdicate: to give up the throne
inaugurate: to open something with a ceremony
implement: to put a plan into action
initiate: to make something begin
commence: to begin
resume: to begin again after a pause
accomplish: to succeed in doing something
achieve: to reach an aim by effort
facilitate: to make something easier
# protect
shelter: to give someone a safe place
safeguard: to keep something safe
conserve: to keep something from being wasted
rescue: to save someone from danger
liberate: to set a people free
vaccinate: to protect someone against an illness
nurture: to care for something while it grows
monitor: to watch something over time
# health
diagnose: to find out which illness someone has
prescribe: to say which medicine someone should take
infect: to pass an illness to someone
heal: to become healthy again
recuperate: to get strong again after an illness
succumb: to give way or die at last
perish: to die in a disaster
drown: to die under water
starve: to suffer from having no food
suffocate: to die from lack of air
inhale: to breathe in
hibernate: to spend the winter asleep
# honour
commemorate: to honour the memory of an event
mourn: to feel sad for someone who has died
worship: to honour a god
cherish: to love and take care of something
despise: to feel no respect at all for someone
crave: to want something very much
yearn: to long for something
aspire: to hope to reach something great
apologize: to say that one is sorry
# surprise
astonish: to surprise someone very much
bewilder: to confuse someone completely
baffle: to be too hard for someone to understand
startle: to make someone jump with surprise
fascinate: to hold someone's interest completely
intrigue: to make someone want to know more
irritate: to make someone a little angry
infuriate: to make someone very angry
provoke: to make someone angry on purpose
discourage: to take away someone's hope
embarrass: to make someone feel awkward
motivate: to give someone a reason to act
# hide
conceal: to hide something
disguise: to change someone's looks so that nobody knows them
camouflage: to hide something by making it look like its surroundings
withhold: to keep something back
suppress: to keep something from being known
evade: to keep out of the way of something
elude: to escape from someone by a trick
dodge: to move aside quickly
lurk: to wait where one cannot be seen
vanish: to go out of sight suddenly
censor: to cut out parts that are not to be seen
# watch
glimpse: to see something for a moment
inspect: to look at something officially
detect: to find something hidden
perceive: to notice something
# live
inhabit: to live in a place
reside: to live in a place
dwell: to live in a place
populate: to fill a place with people
endure: to bear something hard for a long time
withstand: to stand up to something strong
tolerate: to put up with something
persevere: to go on in spite of difficulty
struggle: to try very hard against difficulty
strive: to try very hard
cope: to deal well with something difficult
overcome: to get the better of a difficulty
rely: to trust that something will help
`;
