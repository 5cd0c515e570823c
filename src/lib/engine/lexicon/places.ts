import { phraseSet, wordSet } from './lists.ts';
import { NATIONS } from './nations.ts';

/** Places other than countries and capitals; from common geographic knowledge, compiled for this project. */

/** States of the United States by name with the abbreviations that newspapers and the post use. */
export const STATES: ReadonlyMap<string, readonly string[]> = new Map(
	`Alabama|Ala. AL
Alaska|AK
Arizona|Ariz. AZ
Arkansas|Ark. AR
California|Calif. CA
Colorado|Colo. CO
Connecticut|Conn. CT
Delaware|Del. DE
Florida|Fla. FL
Georgia|Ga. GA
Hawaii|HI
Idaho|ID
Illinois|Ill. IL
Indiana|Ind.
Iowa|IA
Kansas|Kan. KS
Kentucky|Ky. KY
Louisiana|La. LA
Maine|ME
Maryland|Md. MD
Massachusetts|Mass. MA
Michigan|Mich. MI
Minnesota|Minn. MN
Mississippi|Miss. MS
Missouri|Mo. MO
Montana|Mont. MT
Nebraska|Neb. NE
Nevada|Nev. NV
New Hampshire|N.H. NH
New Jersey|N.J. NJ
New Mexico|N.M. NM
New York|N.Y. NY
North Carolina|N.C. NC
North Dakota|N.D. ND
Ohio|OH
Oklahoma|Okla.
Oregon|Ore. 
Pennsylvania|Pa. PA
Rhode Island|R.I. RI
South Carolina|S.C. SC
South Dakota|S.D. SD
Tennessee|Tenn. TN
Texas|TX
Utah|UT
Vermont|Vt. VT
Virginia|Va. VA
Washington|Wash. WA
West Virginia|W.Va. WV
Wisconsin|Wis. WI
Wyoming|Wyo. WY`
		.split('\n')
		.map((line) => {
			const [name = '', short = ''] = line.split('|');
			return [name, short.split(' ').filter((word) => word !== '')];
		})
);

/** Cities and towns, other than capitals of countries. */
export const CITIES = phraseSet(`
New York City, New York, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, San Jose, Austin, Jacksonville, Fort Worth, Columbus, Charlotte, San Francisco, Indianapolis, Seattle, Denver, Boston, El Paso
Nashville, Detroit, Oklahoma City, Portland, Las Vegas, Memphis, Louisville, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno, Sacramento, Kansas City, Mesa, Atlanta, Omaha, Colorado Springs, Raleigh, Miami, Oakland, Minneapolis, Tulsa
Tampa, Arlington, New Orleans, Cleveland, Honolulu, Anaheim, Pittsburgh, Cincinnati, Orlando, Newark, Buffalo, Salt Lake City, Richmond, Baton Rouge, Des Moines, Spokane, Boise, Anchorage, Little Rock, Birmingham, Mobile, Savannah, Santa Fe
Washington D.C., Washington DC, Ann Arbor, Palo Alto, Berkeley, Princeton, New Haven, Providence, Hartford, Albany, Rochester, Syracuse, Annapolis, Charlottesville, Charleston, Columbia, Tallahassee, Gainesville, St. Louis, St Louis, St. Paul, Saint Paul, St. Petersburg
L.A., LA, D.C., DC, U.S, U.K, NYC, Hollywood, Brooklyn, Manhattan, Queens, Bronx, Staten Island, Harlem, Hollywood, Beverly Hills, Silicon Valley, Wall Street, Broadway, Long Island, Cape Canaveral, Guantanamo Bay, Pearl Harbor, Ground Zero, Mar-a-Lago, Capitol Hill, Santa Teresa, Ferguson, Sandy Hook, Parkland, Uvalde
Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec City, Halifax, Victoria, Tijuana, Guadalajara, Monterrey, Ciudad Juarez, Ciudad Juárez, Juarez, Cancun, Acapulco, Culiacan, Culiacán, Veracruz, Oaxaca, Puebla, Sao Paulo, São Paulo, Rio de Janeiro, Rio
Salvador, Recife, Medellin, Medellín, Cali, Cartagena, Guayaquil, Maracaibo, Valparaiso, Cusco, Rosario, Cordoba, Córdoba, Bogotá, Brasília, Asunción, San José
Manchester, Birmingham, Liverpool, Leeds, Sheffield, Bristol, Newcastle, Nottingham, Leicester, Oxford, Cambridge, York, Bath, Brighton, Southampton, Portsmouth, Plymouth, Norwich, Coventry, Hull, Bradford, Glasgow, Aberdeen, Dundee, Inverness, Swansea, Newport, Derry, Londonderry, Cork, Galway, Limerick
Westminster, Downing Street, Whitehall, Heathrow, Gatwick, Wembley, Wimbledon, Marseille, Marseilles, Lyon, Lyons, Toulouse, Nice, Nantes, Strasbourg, Bordeaux, Lille, Calais, Cannes, Versailles, Munich, Hamburg, Cologne, Frankfurt, Stuttgart, Dresden, Leipzig, Nuremberg, Dusseldorf, Düsseldorf, Bremen, Hanover, Bonn
Geneva, Zurich, Zürich, Basel, Lausanne, Davos, Salzburg, Innsbruck, Milan, Naples, Turin, Florence, Venice, Bologna, Genoa, Palermo, Verona, Pisa, Barcelona, Valencia, Seville, Bilbao, Malaga, Granada, Porto, Rotterdam, The Hague, Hague, Utrecht, Antwerp, Ghent, Bruges, Groningen, Heidelberg, Gothenburg, Malmo, Malmö, Bergen, Aarhus, Tampere
Krakow, Kraków, Gdansk, Gdańsk, Lodz, Wroclaw, Brno, Kiev, Kharkiv, Kharkov, Odesa, Odessa, Lviv, Donetsk, Luhansk, Mariupol, Kherson, Zaporizhzhia, Dnipro, Bakhmut, Bucha, Chernobyl, Sevastopol, Leningrad, Stalingrad, Volgograd, Kazan, Vladivostok, Novosibirsk, Sochi, Rostov, Kursk, Saint Petersburg, Thessaloniki, Istanbul, Izmir, Antalya, Constantinople, Split, Dubrovnik, Srebrenica, Varna
Tel Aviv, Haifa, Nazareth, Bethlehem, Hebron, Jericho, Gaza City, Rafah, Khan Younis, Jenin, Nablus, Aleppo, Homs, Hama, Raqqa, Idlib, Mosul, Basra, Kirkuk, Fallujah, Najaf, Karbala, Tikrit, Isfahan, Natanz, Fordow, Fordo, Shiraz, Tabriz, Mashhad, Qom, Mecca, Medina, Jeddah, Dubai, Sharjah, Aden, Hodeidah, Sana'a, Alexandria, Benghazi, Misrata, Casablanca, Marrakech, Marrakesh, Fez, Oran, Timbuktu
Lagos, Kano, Ibadan, Kumasi, Mombasa, Goma, Lubumbashi, Dar es Salaam, Zanzibar, Entebbe, Johannesburg, Cape Town, Durban, Soweto, Bulawayo, Abidjan, Lomé, Yaoundé, Darfur, Kandahar, Herat, Jalalabad, Kunduz, Karachi, Lahore, Peshawar, Rawalpindi, Quetta, Multan, Mumbai, Bombay, Delhi, Kolkata, Calcutta, Chennai, Madras, Bangalore, Bengaluru, Hyderabad, Pune, Ahmedabad, Jaipur, Lucknow, Varanasi, Amritsar, Agra, Goa, Kochi, Srinagar, Chittagong
Shanghai, Guangzhou, Shenzhen, Wuhan, Chengdu, Chongqing, Tianjin, Nanjing, Hangzhou, Xi'an, Xian, Harbin, Dalian, Qingdao, Macau, Macao, Kowloon, Lhasa, Urumqi, Kaohsiung, Osaka, Kyoto, Nagoya, Yokohama, Kobe, Sapporo, Hiroshima, Nagasaki, Fukushima, Sendai, Fukuoka, Okinawa, Busan, Incheon, Daegu, Kaesong, Panmunjom, Ho Chi Minh City, Saigon, Da Nang, Hue, Phuket, Chiang Mai, Yangon, Rangoon, Mandalay, Surabaya, Bandung, Bali, Aceh, Medan, Cebu, Davao, Marawi
Sydney, Melbourne, Brisbane, Perth, Adelaide, Hobart, Darwin, Cairns, Gold Coast, Auckland, Christchurch, Dunedin, Queenstown
`);

const REGIONS = phraseSet(`
Africa, Asia, Europe, North America, South America, Central America, Latin America, Antarctica, Oceania, Eurasia, Middle East, Far East, Near East, Southeast Asia, South Asia, East Asia, Central Asia, Western Europe, Eastern Europe, Central Europe, North Africa, West Africa, East Africa, Southern Africa, Sub-Saharan Africa
Balkans, Caucasus, Scandinavia, Caribbean, West Indies, Levant, Maghreb, Sahel, Sahara, Amazon, Arctic, Antarctic, Himalayas, Alps, Andes, Pyrenees, Rockies, Rocky Mountains, Appalachians, Urals, Carpathians, Atlas Mountains, Mount Everest, Everest, Kilimanjaro, Mont Blanc, K2, Mount Fuji, Vesuvius, Etna
Atlantic, Pacific, Indian Ocean, Atlantic Ocean, Pacific Ocean, Arctic Ocean, Southern Ocean, Mediterranean, Mediterranean Sea, Black Sea, Red Sea, Dead Sea, Caspian Sea, Baltic, Baltic Sea, North Sea, Irish Sea, Adriatic, Aegean, South China Sea, East China Sea, Sea of Japan, Yellow Sea, Arabian Sea, Coral Sea, Persian Gulf, Gulf of Mexico, Gulf of Aden, Gulf of Oman, English Channel, Channel
Suez Canal, Panama Canal, Strait of Hormuz, Taiwan Strait, Bosporus, Bosphorus, Dardanelles, Bay of Bengal, Bay of Pigs, Hudson Bay, Great Lakes, Lake Michigan, Lake Victoria, Lake Geneva, Loch Ness, Nile, Danube, Rhine, Thames, Seine, Volga, Ganges, Indus, Mekong, Yangtze, Congo River, Mississippi River, Rio Grande, Hudson, Potomac, Euphrates, Tigris, Dnieper, Oder, Elbe
Gaza, Gaza Strip, West Bank, East Jerusalem, Golan Heights, Sinai, Crimea, Donbas, Donbass, Transnistria, Abkhazia, South Ossetia, Nagorno-Karabakh, Kashmir, Punjab, Sindh, Balochistan, Waziristan, Helmand, Bengal, Gujarat, Kerala, Tamil Nadu, Bihar, Uttar Pradesh, Assam, Xinjiang, Inner Mongolia, Manchuria, Guangdong, Hubei, Sichuan, Yunnan, Hunan, Fujian, Hokkaido, Honshu, Tohoku, Mindanao, Luzon, Java, Sumatra, Borneo, Sulawesi, Papua, New Guinea
Siberia, Kamchatka, Dagestan, Tatarstan, Bavaria, Saxony, Brandenburg, Hesse, Westphalia, Normandy, Brittany, Provence, Burgundy, Alsace, Lorraine, Corsica, Sicily, Sardinia, Tuscany, Lombardy, Andalusia, Basque Country, Galicia, Castile, Crete, Rhodes, Lesbos, Lampedusa, Silesia, Moravia, Bohemia, Transylvania, Thrace, Lapland, Flanders, Wallonia, Jutland
Cornwall, Devon, Kent, Essex, Sussex, Surrey, Hampshire, Norfolk, Suffolk, Yorkshire, Lancashire, Cumbria, Northumberland, Derbyshire, Cheshire, Somerset, Dorset, Wiltshire, Gloucestershire, Oxfordshire, Cambridgeshire, Lincolnshire, Shropshire, Staffordshire, Worcestershire, Warwickshire, Midlands, West Midlands, East Anglia, Isle of Wight, Isle of Man, Jersey, Guernsey, Orkney, Shetland, Hebrides, Highlands, Ulster, Munster, Leinster, Connacht, Gibraltar, Falkland Islands, Falklands, Bermuda, Canary Islands, Azores, Madeira
Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Labrador, Yukon, Nunavut, Queensland, New South Wales, Tasmania, Western Australia, South Australia, Northern Territory, Midwest, New England, Deep South, West Coast, East Coast, Gulf Coast, Great Plains, Sinaloa, Jalisco, Chiapas, Sonora, Chihuahua, Michoacan, Michoacán, Guerrero, Tamaulipas, Baja California, Yucatan, Yucatán, Patagonia, Amazonia, Tigray, Oromia, Biafra, Katanga, Kivu, North Kivu, Kwazulu-Natal, Gauteng, Transvaal, Rhodesia
Greenwich, Kremlin Wall, Red Square, Tiananmen Square, Tahrir Square, Trafalgar Square, Times Square, Central Park, Auschwitz, Dachau, Buchenwald, Dunkirk, Gallipoli, Waterloo, Verdun, Ypres, Somme, Gettysburg, Troy, Carthage, Babylon, Sparta, Pompeii, Machu Picchu, Stonehenge, Earth, Moon, Mars, Venus, Jupiter, Saturn, Mercury, Neptune, Uranus, Pluto, Titan, Europa, Milky Way, Korea, Vietnam War Memorial, Britain's Channel Islands, Galapagos, Galápagos, Easter Island, Hawaii, Guam, Cayman Islands, Virgin Islands, Marshall Islands, Diego Garcia, Saint Helena, St. Helena, Tahiti, Iwo Jima, Sri Jayawardenepura
`);

/** Canonical name of a country by any name or abbreviation, in lower case and without "the". */
export const COUNTRIES: ReadonlyMap<string, string> = new Map(
	NATIONS.flatMap(({ name, also }) =>
		[name, ...also].map((word): [string, string] => [word.toLowerCase().replace(/^the /, ''), name])
	)
);

/** All known names of places, in lower case, with the canonical name of each. */
export const PLACES: ReadonlyMap<string, string> = new Map([
	...[...CITIES, ...REGIONS].map((name): [string, string] => [name.toLowerCase(), name]),
	...NATIONS.flatMap(({ capital }): [string, string][] =>
		capital === '' ? [] : [[capital.toLowerCase(), capital]]
	),
	...[...STATES].flatMap(([name, short]) =>
		[name, ...short].map((word): [string, string] => [
			/^[A-Z]{2}$/.test(word) ? word : word.toLowerCase(),
			name
		])
	),
	...COUNTRIES
]);

/** Last words that make a name a place's: "Hudson River", "Wall Street". */
export const PLACE_TAILS: ReadonlySet<string> = wordSet(`
river lake sea ocean bay gulf strait straits channel canal creek falls lagoon reef fjord basin island islands isle isles peninsula cape coast mountain mountains hill hills peak ridge range valley canyon gorge desert forest glacier plateau plain plains volcano
street avenue road boulevard lane drive highway motorway freeway bridge tunnel square plaza circus terrace park gardens garden zoo county province district prefecture region territory territories township borough parish village town city canton oblast
airport station terminal port harbor harbour pier stadium arena palace castle tower fort camp base barracks cathedral church mosque temple synagogue abbey chapel cemetery prison jail dam mine plant reactor crater heights strip border shore shores beach springs
towers apartments plaza lodge fields downs moor woods mills bridge junction crossing quarter side hollow grove reserve sanctuary kingdom empire republic emirates caliphate archipelago wetlands marsh delta estuary cave caves ruins building center centre hall house mall hotel triangle highlands lowlands headland sound inlet neck
`);

/** First words that make a name a place's: "Mount Kenya", "Lake Chad", "Port Sudan". */
export const PLACE_HEADS: ReadonlySet<string> = wordSet(`
mount mt mt. lake port fort cape san santa santo saint st st. los las el rio ciudad gulf bay strait straits isle isles valley camp puerto villa nueva upper lower greater loch glen river
`);
