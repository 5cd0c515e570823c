import { phraseSet, wordSet } from './lists.ts';

/** Words that make a name that of a law, work, prize, event or product. Compiled for this project. */
export const THING_TAILS: ReadonlySet<string> = wordSet(`
act bill law amendment treaty agreement accord accords pact protocol convention constitution declaration charter resolution plan deal prize award awards medal cup trophy championship championships games olympics tournament marathon festival fair expo war wars battle revolution uprising massacre crisis scandal affair hurricane typhoon earthquake fire flood pandemic epidemic virus disease syndrome telescope rover satellite rocket missile spacecraft shuttle station missile phone program programme project theory principle theorem law effect equation award day week month year conference summit forum symposium congress election elections referendum series tour race open masters grand-prix prix derby novel symphony opera album song film movie book bible koran quran report memorandum memo code scale index standard museum challenge competition holocaust reformation renaissance enlightenment depression
`);

/** Whole names of things that no rule would tell. */
export const THINGS: ReadonlySet<string> = phraseSet(`
World War I, World War II, World War One, World War Two, First World War, Second World War, Cold War, Great War, Civil War, Vietnam War, Korean War, Gulf War, Iraq War, Boer War, Nobel Prize, Nobel Peace Prize, Pulitzer Prize, Booker Prize, Oscar, Oscars, Grammy, Emmy, Brexit, Internet, Bible, Quran, Koran, Torah, Christmas, Easter, Ramadan, Hajj, Thanksgiving, Halloween, Hanukkah, Diwali, Holocaust, Renaissance, Reformation, Enlightenment, Industrial Revolution, Great Depression, Middle Ages, Olympics, Olympic Games, Paralympics, World Cup, Super Bowl, World Series, Premier League, Champions League, Tour de France, Bitcoin, Ebola, Covid-19, COVID-19, Covid, COVID, AIDS, HIV, SARS, DNA, GPS, iPhone, iPad, Android, Windows, Linux, English, French, Islam, Christianity, Judaism, Buddhism, Hinduism, God, Allah, Jesus, Jesus Christ, Christ, Buddha, Brexit, Black Lives Matter, Obamacare, Medicare, Medicaid, Titanic, Hubble, Sputnik, Soyuz, Wi-Fi
`);
