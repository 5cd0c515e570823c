import { phraseSet } from './lists.ts';

/**
 * Newspapers, magazines, agencies, channels and sites, without "the". From common knowledge;
 * compiled for this project.
 */
export const OUTLETS: ReadonlySet<string> = phraseSet(`
New York Times, Washington Post, Wall Street Journal, USA Today, Los Angeles Times, Chicago Tribune, Boston Globe, Miami Herald, Houston Chronicle, San Francisco Chronicle, New York Post, New York Daily News, Philadelphia Inquirer, Dallas Morning News, Denver Post, Seattle Times, Star Tribune, Baltimore Sun, Newsday, Politico, Axios, Hill, Washington Times, Washington Examiner, Christian Science Monitor, National Review, Texas Tribune, Detroit Free Press
Guardian, Times of London, Sunday Times, Daily Telegraph, Telegraph, Daily Mail, Mail on Sunday, MailOnline, Independent, Observer, Financial Times, Evening Standard, Daily Mirror, Daily Express, Sun, Metro, Scotsman, Herald, Irish Times, Belfast Telegraph, Economist, Spectator, New Statesman, Private Eye, Times
Associated Press, AP, A.P., Reuters, Agence France-Presse, AFP, UPI, KCNA, RIA, Bloomberg, Bloomberg News, United Press International, Press Association, Xinhua, TASS, Interfax, RIA Novosti, Kyodo, Yonhap, Anadolu Agency, Deutsche Presse-Agentur, Press Trust of India, ANSA, EFE, Wikinews, Wikipedia
CNN, BBC, BBC News, BBC Radio 4, ITV, ITN, Sky News, Channel 4 News, Fox News, Fox News Channel, Fox Business, MSNBC, NBC, NBC News, CBS, CBS News, ABC News, PBS, NPR, National Public Radio, C-SPAN, CNBC, Newsmax, Al Jazeera, Al-Jazeera, Al Arabiya, France 24, Deutsche Welle, Euronews, Voice of America, Radio Free Europe, RT, Russia Today, CBC, CTV, NHK, CCTV, CGTN, Univision, Telemundo, Democracy Now
Le Monde, Le Figaro, Liberation, Libération, Der Spiegel, Bild, Die Zeit, Die Welt, Süddeutsche Zeitung, Frankfurter Allgemeine Zeitung, Corriere della Sera, La Repubblica, La Stampa, El País, El Pais, El Mundo, El Universal, Reforma, Clarín, Clarin, O Globo, Folha de S.Paulo, Gazeta Wyborcza, Kommersant, Novaya Gazeta, Pravda, Izvestia, Haaretz, Jerusalem Post, Times of Israel, Yedioth Ahronoth, Times of India, Hindu, Hindustan Times, Indian Express, Dawn, South China Morning Post, People's Daily, Global Times, Asahi Shimbun, Japan Times, Straits Times, Sydney Morning Herald, Age, Australian, New Zealand Herald, Globe and Mail, Toronto Star, National Post, Saudi Gazette, Arab News, Al-Ahram, Kyiv Independent, Kyiv Post, Moscow Times
Time, Time magazine, Newsweek, New Yorker, Atlantic, Vanity Fair, Rolling Stone, Forbes, Fortune, Business Insider, Vox, Slate, Salon, BuzzFeed, BuzzFeed News, HuffPost, Huffington Post, Daily Beast, Intercept, ProPublica, Wired, Ars Technica, TechCrunch, Verge, National Geographic, Scientific American, Nature, New Scientist, Science magazine, Lancet, Foreign Affairs, Foreign Policy, Der Standard, Breitbart, Breitbart News, Twitter, Facebook, Truth Social, Telegram, YouTube, Instagram, TikTok, Good Morning America, Today, Meet the Press, Face the Nation, Newsnight, Fox & Friends
`);

/** Last words of names that are outlets': "Saudi Gazette", "Evening Herald". */
export const OUTLET_TAILS: ReadonlySet<string> = phraseSet(`
times, post, journal, herald, tribune, gazette, chronicle, telegraph, mirror, courier, examiner, inquirer, news, daily, weekly, magazine, newspaper, press, radio, television, tv, broadcasting, wire, observer, dispatch, sentinel, bulletin, argus, echo
`);

/** Those of the names above that are everyday words: they need "the" or a word of telling nearby. */
export const WORD_OUTLETS: ReadonlySet<string> = phraseSet(`
Hill, Independent, Observer, Sun, Metro, Herald, Spectator, Times, Time, Age, Australian, Nature, Wired, Fortune, Hindu, Dawn, Today, Atlantic, Intercept, Guardian, Economist, Telegraph, Verge, Slate, Salon, Science magazine, Reforma, Mail, Post
`);
