import { phraseSet } from './lists.ts';

/**
 * Parties, faiths and movements by the word for one of their people, with the organisation that
 * they belong to (empty where there is none). From common knowledge; compiled for this project.
 */
export const MEMBERS: ReadonlyMap<string, string> = new Map(
	`republican|Republican Party
democrat|Democratic Party
conservative|Conservative Party
tory|Conservative Party
labourite|Labour Party
liberal democrat|Liberal Democrats
libertarian|Libertarian Party
social democrat|Social Democratic Party
christian democrat|Christian Democratic Union
communist|Communist Party
socialist|Socialist Party
marxist|
leninist|
nazi|Nazi Party
fascist|
bolshevik|Bolsheviks
peronist|
zionist|
islamist|
jihadist|
muslim|
christian|
catholic|
protestant|
anglican|
baptist|
methodist|
lutheran|
mormon|
quaker|
orthodox|
evangelical|
jew|
hindu|
sikh|
buddhist|
sunni|
shiite|
shia|
houthi|Houthis
taliban|Taliban
talib|Taliban
hutu|
tutsi|
pashtun|
rohingya|
uyghur|
uighur|
arab|
berber|
zulu|
maori|
inuit|
latino|
latina|
hispanic|
african american|
african-american|
native american|
asian american|
european|
african|
asian|
scandinavian|
latin american|
caribbean|
westerner|
new yorker|New York
californian|California
texan|Texas
floridian|Florida
londoner|London
parisian|Paris
berliner|Berlin
muscovite|Moscow
sicilian|Sicily
bavarian|Bavaria
huguenot|
puritan|
crusader|
confederate|
unionist|
roman|
viking|
aztec|
mayan|
inca|
basque|
breton|
cossack|
roma|
crimean|Crimea
gazan|Gaza
kashmiri|Kashmir
siberian|Siberia
hawaiian|Hawaii
alaskan|Alaska
sinhalese|
tamil|
bengali|
punjabi|`
		.split('\n')
		.map((line) => {
			const [member = '', of = ''] = line.split('|');
			return [member, of];
		})
);

/** Words for a member of a legislature's party: "the Ohio Republican". */
export const PARTISANS: ReadonlySet<string> = phraseSet(
	'republican, democrat, conservative, tory, libertarian, independent, liberal, socialist, communist, lawmaker, senator, congressman, congresswoman, representative, governor, legislator'
);

/** Letters by which a legislator's party is shown: "R-Ohio". */
export const PARTY_LETTERS: ReadonlyMap<string, string> = new Map([
	['r', 'Republican'],
	['d', 'Democrat'],
	['i', 'independent']
]);
