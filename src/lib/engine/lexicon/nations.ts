/** A country with the words for its people, its capital and other names that it goes by. */
export interface Nation {
	readonly name: string;
	/** Adjectives and names of its people: "French", "Spaniard"; plurals in -s are derived. */
	readonly people: readonly string[];
	readonly capital: string;
	/** Other names and abbreviations. */
	readonly also: readonly string[];
}

/**
 * One country a line: name | adjective and people | capital | other names. From common geographic
 * knowledge; compiled for this project.
 */
const TABLE = `
Afghanistan|Afghan,Afghani|Kabul|
Albania|Albanian|Tirana|
Algeria|Algerian|Algiers|
Andorra|Andorran|Andorra la Vella|
Angola|Angolan|Luanda|
Antigua and Barbuda|Antiguan|Saint John's|Antigua
Argentina|Argentine,Argentinian,Argentinean|Buenos Aires|
Armenia|Armenian|Yerevan|
Australia|Australian,Aussie|Canberra|
Austria|Austrian|Vienna|
Azerbaijan|Azerbaijani,Azeri|Baku|
Bahamas|Bahamian|Nassau|The Bahamas
Bahrain|Bahraini|Manama|
Bangladesh|Bangladeshi|Dhaka|
Barbados|Barbadian|Bridgetown|
Belarus|Belarusian|Minsk|
Belgium|Belgian|Brussels|
Belize|Belizean|Belmopan|
Benin|Beninese|Porto-Novo|
Bhutan|Bhutanese|Thimphu|
Bolivia|Bolivian|La Paz|
Bosnia and Herzegovina|Bosnian|Sarajevo|Bosnia,Bosnia-Herzegovina
Botswana|Botswanan,Motswana|Gaborone|
Brazil|Brazilian|Brasilia|
Brunei|Bruneian|Bandar Seri Begawan|
Bulgaria|Bulgarian|Sofia|
Burkina Faso|Burkinabe|Ouagadougou|
Burundi|Burundian|Bujumbura|
Cambodia|Cambodian|Phnom Penh|
Cameroon|Cameroonian|Yaounde|
Canada|Canadian|Ottawa|
Cape Verde|Cape Verdean|Praia|Cabo Verde
Central African Republic|Central African|Bangui|
Chad|Chadian|N'Djamena|
Chile|Chilean|Santiago|
China|Chinese|Beijing|People's Republic of China,PRC,P.R.C.
Colombia|Colombian|Bogota|
Comoros|Comoran|Moroni|
Congo|Congolese|Kinshasa|Democratic Republic of Congo,Democratic Republic of the Congo,DRC,DR Congo
Costa Rica|Costa Rican|San Jose|
Croatia|Croatian,Croat|Zagreb|
Cuba|Cuban|Havana|
Cyprus|Cypriot|Nicosia|
Czech Republic|Czech|Prague|Czechia
Denmark|Danish,Dane|Copenhagen|
Djibouti|Djiboutian|Djibouti City|
Dominican Republic|Dominican|Santo Domingo|
East Timor|Timorese|Dili|Timor-Leste
Ecuador|Ecuadorian,Ecuadorean|Quito|
Egypt|Egyptian|Cairo|
El Salvador|Salvadoran,Salvadorean|San Salvador|
Eritrea|Eritrean|Asmara|
Estonia|Estonian|Tallinn|
Eswatini|Swazi|Mbabane|Swaziland
Ethiopia|Ethiopian|Addis Ababa|
Fiji|Fijian|Suva|
Finland|Finnish,Finn|Helsinki|
France|French,Frenchman,Frenchwoman|Paris|
Gabon|Gabonese|Libreville|
Gambia|Gambian|Banjul|The Gambia
Georgia|Georgian|Tbilisi|
Germany|German|Berlin|Federal Republic of Germany
Ghana|Ghanaian|Accra|
Greece|Greek|Athens|
Greenland|Greenlander,Greenlandic|Nuuk|
Grenada|Grenadian|Saint George's|
Guatemala|Guatemalan|Guatemala City|
Guinea|Guinean|Conakry|
Guyana|Guyanese|Georgetown|
Haiti|Haitian|Port-au-Prince|
Honduras|Honduran|Tegucigalpa|
Hungary|Hungarian|Budapest|
Iceland|Icelandic,Icelander|Reykjavik|
India|Indian|New Delhi|
Indonesia|Indonesian|Jakarta|
Iran|Iranian|Tehran|Islamic Republic of Iran
Iraq|Iraqi|Baghdad|
Ireland|Irish,Irishman,Irishwoman|Dublin|Republic of Ireland
Israel|Israeli|Jerusalem|
Italy|Italian|Rome|
Ivory Coast|Ivorian|Yamoussoukro|Cote d'Ivoire,Côte d'Ivoire
Jamaica|Jamaican|Kingston|
Japan|Japanese|Tokyo|
Jordan|Jordanian|Amman|
Kazakhstan|Kazakh,Kazakhstani|Astana|
Kenya|Kenyan|Nairobi|
Kosovo|Kosovar,Kosovan|Pristina|
Kuwait|Kuwaiti|Kuwait City|
Kyrgyzstan|Kyrgyz|Bishkek|
Laos|Laotian|Vientiane|
Latvia|Latvian|Riga|
Lebanon|Lebanese|Beirut|
Lesotho|Basotho|Maseru|
Liberia|Liberian|Monrovia|
Libya|Libyan|Tripoli|
Liechtenstein|Liechtensteiner|Vaduz|
Lithuania|Lithuanian|Vilnius|
Luxembourg|Luxembourgish,Luxembourger|Luxembourg City|
Madagascar|Malagasy|Antananarivo|
Malawi|Malawian|Lilongwe|
Malaysia|Malaysian|Kuala Lumpur|
Maldives|Maldivian|Male|
Mali|Malian|Bamako|
Malta|Maltese|Valletta|
Mauritania|Mauritanian|Nouakchott|
Mauritius|Mauritian|Port Louis|
Mexico|Mexican|Mexico City|
Moldova|Moldovan|Chisinau|
Monaco|Monegasque|Monte Carlo|
Mongolia|Mongolian,Mongol|Ulaanbaatar|
Montenegro|Montenegrin|Podgorica|
Morocco|Moroccan|Rabat|
Mozambique|Mozambican|Maputo|
Myanmar|Burmese|Naypyidaw|Burma
Namibia|Namibian|Windhoek|
Nepal|Nepalese,Nepali|Kathmandu|
Netherlands|Dutch,Dutchman,Dutchwoman|Amsterdam|Holland,The Netherlands
New Zealand|New Zealander,Kiwi|Wellington|
Nicaragua|Nicaraguan|Managua|
Niger|Nigerien|Niamey|
Nigeria|Nigerian|Abuja|
North Korea|North Korean|Pyongyang|Democratic People's Republic of Korea,DPRK
North Macedonia|Macedonian|Skopje|Macedonia
Norway|Norwegian|Oslo|
Oman|Omani|Muscat|
Pakistan|Pakistani|Islamabad|
Palestine|Palestinian|Ramallah|Palestinian territories
Panama|Panamanian|Panama City|
Papua New Guinea|Papuan|Port Moresby|
Paraguay|Paraguayan|Asuncion|
Peru|Peruvian|Lima|
Philippines|Filipino,Philippine,Filipina|Manila|The Philippines
Poland|Polish,Pole|Warsaw|
Portugal|Portuguese|Lisbon|
Puerto Rico|Puerto Rican|San Juan|
Qatar|Qatari|Doha|
Romania|Romanian|Bucharest|
Russia|Russian|Moscow|Russian Federation
Rwanda|Rwandan|Kigali|
Samoa|Samoan|Apia|
Saudi Arabia|Saudi,Saudi Arabian|Riyadh|Kingdom of Saudi Arabia
Senegal|Senegalese|Dakar|
Serbia|Serbian,Serb|Belgrade|
Seychelles|Seychellois|Victoria|
Sierra Leone|Sierra Leonean|Freetown|
Singapore|Singaporean|Singapore|
Slovakia|Slovak,Slovakian|Bratislava|
Slovenia|Slovenian,Slovene|Ljubljana|
Solomon Islands|Solomon Islander|Honiara|
Somalia|Somali,Somalian|Mogadishu|
South Africa|South African|Pretoria|
South Korea|South Korean|Seoul|Republic of Korea
South Sudan|South Sudanese|Juba|
Soviet Union|Soviet|Moscow|USSR,U.S.S.R.
Spain|Spanish,Spaniard|Madrid|
Sri Lanka|Sri Lankan|Colombo|
Sudan|Sudanese|Khartoum|
Suriname|Surinamese|Paramaribo|
Sweden|Swedish,Swede|Stockholm|
Switzerland|Swiss|Bern|
Syria|Syrian|Damascus|
Taiwan|Taiwanese|Taipei|Republic of China
Tajikistan|Tajik|Dushanbe|
Tanzania|Tanzanian|Dodoma|
Thailand|Thai|Bangkok|
Togo|Togolese|Lome|
Tonga|Tongan|Nuku'alofa|
Trinidad and Tobago|Trinidadian|Port of Spain|Trinidad
Tunisia|Tunisian|Tunis|
Turkey|Turkish,Turk|Ankara|Türkiye,Turkiye
Turkmenistan|Turkmen|Ashgabat|
Uganda|Ugandan|Kampala|
Ukraine|Ukrainian|Kyiv|
United Arab Emirates|Emirati|Abu Dhabi|UAE,U.A.E.,Emirates
United Kingdom|British,Briton,Brit|London|UK,U.K.,Britain,Great Britain
United States|American|Washington|US,U.S.,USA,U.S.A.,America,United States of America,the States
Uruguay|Uruguayan|Montevideo|
Uzbekistan|Uzbek|Tashkent|
Vanuatu|Vanuatuan|Port Vila|
Vatican City|Vatican|Vatican City|
Venezuela|Venezuelan|Caracas|
Vietnam|Vietnamese|Hanoi|Viet Nam
Yemen|Yemeni|Sanaa|
Yugoslavia|Yugoslav,Yugoslavian|Belgrade|
Zambia|Zambian|Lusaka|
Zimbabwe|Zimbabwean|Harare|
England|English,Englishman,Englishwoman|London|
Scotland|Scottish,Scot,Scotsman|Edinburgh|
Wales|Welsh,Welshman|Cardiff|
Northern Ireland|Northern Irish|Belfast|
Prussia|Prussian|Berlin|
Czechoslovakia|Czechoslovak,Czechoslovakian|Prague|
East Germany|East German|East Berlin|
West Germany|West German|Bonn|
Persia|Persian||
Tibet|Tibetan|Lhasa|
Chechnya|Chechen|Grozny|
Catalonia|Catalan|Barcelona|
Kurdistan|Kurdish,Kurd|Erbil|
Hong Kong|Hongkonger,Hong Konger|Hong Kong|
`;

/** All countries and peoples of the table, in its order. */
export const NATIONS: readonly Nation[] = TABLE.trim()
	.split('\n')
	.map((line) => {
		const [name = '', people = '', capital = '', also = ''] = line.split('|');
		return { name, people: list(people), capital, also: list(also) };
	});

/** Country by adjective or name of its people ("French", "Spaniards"), in lower case. */
export const BY_PEOPLE: ReadonlyMap<string, string> = new Map(
	NATIONS.flatMap(({ name, people }) =>
		people.flatMap((word): [string, string][] => [
			[word.toLowerCase(), name],
			[pluralOf(word).toLowerCase(), name]
		])
	)
);

/** Names of peoples that are nouns in the plural as they stand: "the French", "the Swiss". */
export function isCollectivePeople(word: string): boolean {
	return /(?:ese|ish|sh|ch|ss|tch)$/.test(word);
}

function list(text: string): string[] {
	return text === '' ? [] : text.split(',');
}

function pluralOf(word: string): string {
	if (/(?:sh|ch|ts)(?:wo)?man$/.test(word)) return word.slice(0, -2) + 'en';
	return isCollectivePeople(word) ? word : `${word}s`;
}
