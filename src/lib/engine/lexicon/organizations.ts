import { phrases, phraseSet, wordSet } from './lists.ts';

/** Organisations and the words that make a name one's. From common knowledge; compiled for this project. */

/** Last words that make a name an organisation's: "Defense Department", "Labour Party". */
export const ORGANIZATION_TAILS: ReadonlySet<string> = wordSet(`
department ministry agency administration authority commission committee subcommittee council cabinet bureau office service services parliament assembly senate congress court tribunal government police army navy force forces guard corps marines regiment battalion brigade division squadron fleet command militia
party union alliance coalition movement front league federation confederation association society organization organisation institute institution foundation trust fund bank exchange group holdings company corporation corp corp. inc inc. ltd ltd. llc plc limited industries enterprises partners ventures motors airlines airways systems technologies technology laboratories laboratory labs pharmaceuticals energy oil gas steel electric
university college school academy faculty museum library theatre theater orchestra philharmonic choir club team united rovers wanderers hospital clinic network channel studios pictures records entertainment media press publishers publishing times post news magazine gazette board panel task-force taskforce secretariat directorate embassy consulate mission observatory center centre
cartel mafia gang brotherhood resistance rebels army's treasury reserve church diocese archdiocese communion choir brothers sons & bros bros. co co. ag gmbh sa spa nv oyj kk
`);

/** First words that "of", "for" or "on" joins to the rest of an organisation's name. */
export const ORGANIZATION_HEADS: ReadonlySet<string> = wordSet(`
department ministry office bureau house board bank university institute college school academy museum council court commission committee association society organization organisation union league federation confederation center centre centers centres church chamber congress parliament assembly conference church campaign institution foundation fund order daughters sons knights army party movement alliance coalition brotherhood state royal guard ministry faculty library national community communities league group administration secretariat archdiocese diocese house friends doctors reporters
`);

/** Words of an organisation's concern that "and" may join: "Food and Drug Administration". */
export const CONCERNS: ReadonlySet<string> = wordSet(`
food drug drugs health human relations trade commerce industry energy climate environment environmental agriculture forestry fisheries foreign home commonwealth development science sciences technology education skills culture media sport sports tourism transport transportation housing urban justice security defense defence interior labor labour employment pensions work customs revenue immigration border disease control prevention atmospheric oceanic aeronautics space nuclear radiological securities exchange arts humanities letters history research innovation engineering medicine medical mining metals natural resources water power rural affairs business women children families community welfare social economic economics finance financial planning budget tax oversight reform ways means standards technology aviation maritime alcohol tobacco firearms explosives explosive bureau prisons parole wildlife parks recreation ethics intelligence information communication communications public works emergency crisis disaster relief rescue johnson marks procter barnes standard
`);

/** An organisation with the other names it goes by. */
interface Known {
	readonly name: string;
	readonly also: readonly string[];
}

const KNOWN: readonly Known[] = `
United Nations|UN,U.N.
U.N. Security Council|UN Security Council,Security Council,United Nations Security Council
European Union|EU,E.U.
European Commission|
European Parliament|
NATO|Nato,North Atlantic Treaty Organization
World Health Organization|WHO,W.H.O.,World Health Organisation
World Trade Organization|WTO,W.T.O.
World Bank|
International Monetary Fund|IMF,I.M.F.
International Criminal Court|ICC
International Atomic Energy Agency|IAEA,I.A.E.A.
International Committee of the Red Cross|ICRC
Red Cross|
Red Crescent|
UNICEF|Unicef
UNESCO|Unesco
UNHCR|
African Union|AU
Arab League|
Organization of American States|OAS
OPEC|Opec
ASEAN|Asean
G7|Group of Seven
G20|Group of 20
Interpol|
Europol|
Amnesty International|Amnesty
Human Rights Watch|
Greenpeace|
Oxfam|
Save the Children|
Doctors Without Borders|Medecins Sans Frontieres,Médecins Sans Frontières,MSF
International Olympic Committee|IOC
FIFA|Fifa
UEFA|Uefa
White House|
Pentagon|
Congress|U.S. Congress
Senate|U.S. Senate
House of Representatives|U.S. House of Representatives
Supreme Court|U.S. Supreme Court
State Department|U.S. State Department,Department of State
Defense Department|Department of Defense,DoD,DOD
Justice Department|Department of Justice,DOJ,U.S. Justice Department
Treasury Department|Department of the Treasury,U.S. Treasury
Department of Homeland Security|Homeland Security Department,DHS,Homeland Security
Central Intelligence Agency|C.I.A.,CIA,C.I.A
Federal Bureau of Investigation|FBI,F.B.I.
National Security Agency|NSA,N.S.A.
National Security Council|NSC
Drug Enforcement Administration|DEA,D.E.A.
Environmental Protection Agency|EPA,E.P.A.
Food and Drug Administration|FDA,F.D.A.
Centers for Disease Control and Prevention|CDC,C.D.C.,Centers for Disease Control
National Institutes of Health|NIH
NASA|Nasa,National Aeronautics and Space Administration
National Oceanic and Atmospheric Administration|NOAA
Federal Aviation Administration|FAA,F.A.A.
Federal Reserve|Fed
Securities and Exchange Commission|SEC,S.E.C.
Immigration and Customs Enforcement|ICE,I.C.E.
Customs and Border Protection|CBP
Border Patrol|U.S. Border Patrol
Secret Service|U.S. Secret Service
National Guard|
Coast Guard|U.S. Coast Guard,US Coast Guard
U.S. Army|US Army,United States Army
U.S. Navy|US Navy,United States Navy
U.S. Air Force|US Air Force,United States Air Force
U.S. Marine Corps|Marine Corps,US Marine Corps
Special Operations|Special Ops
Navy SEALs|Navy Seals
Delta Force|
Republican Party|GOP,G.O.P.,Republican National Committee
Democratic Party|Democratic National Committee
Labour Party|Labour
Conservative Party|Tory Party
Liberal Democrats|Lib Dems
Scottish National Party|SNP
Green Party|Greens
U.S. Geological Survey|US Geological Survey,USGS
British Geological Survey|
Communist Party|
House of Commons|Commons
House of Lords|
Parliament|
Scotland Yard|Metropolitan Police,Met Police
MI5|
MI6|
Foreign Office|
Home Office|
Ministry of Defence|MoD,MOD
National Health Service|NHS
Bank of England|
Kremlin|
Duma|State Duma
Red Army|
KGB|K.G.B.
FSB|F.S.B.
Mossad|
Knesset|
Israel Defense Forces|IDF,I.D.F.,Israeli Defense Forces,Israel Defence Forces
Hamas|
Hezbollah|Hizbollah,Hizbullah
Fatah|
Palestinian Authority|
Islamic Jihad|
Islamic State|ISIS,ISIL,IS,Isis,Daesh
al-Qaeda|Al-Qaeda,al-Qaida,Al Qaeda,al Qaeda
Taliban|
Boko Haram|
al-Shabab|Al-Shabab,al-Shabaab,Al-Shabaab
Muslim Brotherhood|
Revolutionary Guards|Revolutionary Guard,IRGC,Islamic Revolutionary Guard Corps
Irish Republican Army|IRA
ETA|
FARC|Farc
Sinaloa Cartel|Sinaloa cartel
Jalisco New Generation Cartel|CJNG
Tren de Aragua|
Ku Klux Klan|KKK
NAACP|N.A.A.C.P.
American Civil Liberties Union|ACLU,A.C.L.U.
National Rifle Association|NRA,N.R.A.
Bundestag|
Luftwaffe|
Wehrmacht|
Gestapo|
Vatican|Holy See
Roman Catholic Church|Catholic Church
Church of England|
Church of Scientology|Scientology
European Central Bank|ECB
European Court of Human Rights|
International Court of Justice|ICJ
Apple|Apple Inc.
Google|
Alphabet|
Microsoft|
Amazon.com|
Meta|Meta Platforms
OpenAI|
Anthropic|
Nvidia|
Intel|
IBM|I.B.M.
Tesla|
SpaceX|
Boeing|
Airbus|
Lockheed Martin|
Toyota|
Volkswagen|
BMW|
General Motors|GM,G.M.
General Electric|GE
Ford Motor|Ford Motor Company
Exxon Mobil|ExxonMobil
Shell|Royal Dutch Shell
BP|
Gazprom|
Rosneft|
Aramco|Saudi Aramco
Walmart|Wal-Mart
Goldman Sachs|
JPMorgan|JPMorgan Chase,JP Morgan
Morgan Stanley|
Citigroup|
HSBC|
Deutsche Bank|
Credit Suisse|
Pfizer|
Moderna|
AstraZeneca|
Johnson & Johnson|
Samsung|
Sony|
Huawei|
Alibaba|
Tencent|
ByteDance|
Netflix|
Disney|Walt Disney
Uber|
Airbnb|
Nokia|
Siemens|
Nestle|Nestlé
Unilever|
Coca-Cola|
McDonald's|
Starbucks|
Nike|
Adidas|
Lufthansa|
Harvard|Harvard University
Yale|Yale University
Stanford|Stanford University
Oxford University|University of Oxford
Cambridge University|University of Cambridge
Massachusetts Institute of Technology|MIT,M.I.T.
Princeton University|
Columbia University|
Royal Society|
Royal Navy|
Royal Air Force|RAF
British Army|
European Space Agency|ESA
CERN|
Nobel Committee|
Major League Baseball|MLB
National Football League|NFL,N.F.L.
National Basketball Association|NBA,N.B.A.
Manchester United|
Real Madrid|
Chelsea|
Arsenal|
Yankees|New York Yankees
Wikimedia Foundation|
Mozilla|Mozilla Foundation
`
	.trim()
	.split('\n')
	.map((line) => {
		const [name = '', also = ''] = line.split('|');
		return { name, also: phrases(also) };
	});

/** Canonical name of a well-known organisation by any of its names, as written (capitals count). */
export const ORGANIZATIONS: ReadonlyMap<string, string> = new Map(
	KNOWN.flatMap(({ name, also }) => [name, ...also].map((word): [string, string] => [word, name]))
);

/** The same names in lower case, for headlines in capitals; everyday words are left out. */
export const ORGANIZATIONS_LOW: ReadonlyMap<string, string> = new Map(
	[...ORGANIZATIONS]
		.map(([word, name]): [string, string] => [word.toLowerCase(), name])
		.filter(
			([word]) =>
				!/^(?:who|us|is|ice|shell|apple|meta|fed|au|gm|ge|ford|eta|un|sec|met|labour)$/.test(word)
		)
);

/** Nouns for an organisation without a name: "the company said". */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = phraseSet(`
company, firm, agency, administration, government, ministry, department, committee, commission, council, court, parliament, congress, legislature, party, union, organization, organisation, group, charity, bank, university, college, school, hospital, police, army, military, navy, newspaper, paper, magazine, network, channel, broadcaster, airline, manufacturer, retailer, regime, cartel, coalition, alliance, federation, association, club, team, board, panel, jury, watchdog, regulator, think tank, institute, foundation, embassy, command, prosecution, opposition
`);
