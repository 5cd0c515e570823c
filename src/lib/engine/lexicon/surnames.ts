import { wordSet } from './lists.ts';

/**
 * Common family names in lower case, many languages: they tell that a lone capitalised word or the
 * last word of a pair is a person's name. Compiled for this project from common knowledge.
 */
export const SURNAMES: ReadonlySet<string> = wordSet(`
smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore jackson martin lee perez
thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera
campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper
peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel
myers long ross foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes fisher vasquez simmons romero jordan patterson alexander hamilton graham
reynolds griffin wallace moreno west cole hayes bryant herrera gibson ellis tran medina aguilar stevens murray ford castro marshall owens harrison fernandez mcdonald woods washington kennedy
wells vargas henry chen freeman webb tucker guzman burns crawford olson simpson porter hunter gordon mendez silva shaw snyder mason dixon munoz hunt hicks holmes palmer wagner black robertson
boyd rose stone salazar fox warren mills meyer rice schmidt garza daniels ferguson nichols stephens soto weaver ryan gardner payne grant dunn kelley spencer hawkins arnold pierce hansen
peters santos hart bradley knight elliott cunningham duncan armstrong hudson carroll lane riley andrews alvarado ray delgado berry perkins hoffman johnston matthews pena richards contreras willis
carpenter lawrence sandoval guerrero george chapman rios estrada ortega watkins greene nunez wheeler valdez harper burke larson santiago maldonado morrison franklin carlson austin dominguez carr
lawson jacobs obrien lynch singh vega bishop montgomery oliver jensen harvey williamson gilbert dean sims espinoza howell li wong reid hanson le mccoy garrett burton fuller wang weber welch rojas lucas marquez
fields park yang little banks padilla day walsh bowman schultz luna fowler mejia obama bush clinton trump biden reagan nixon carter roosevelt lincoln jefferson madison churchill thatcher blair
cameron johnson sunak starmer corbyn truss macron sarkozy hollande chirac mitterrand merkel scholz kohl schroder putin yeltsin gorbachev medvedev lavrov zelensky zelenskyy poroshenko xi jinping mao deng
modi gandhi nehru singh khan sharif bhutto musharraf ahmed hussain hussein ali mohammed hassan abdullah rahman karzai ghani netanyahu sharon rabin peres olmert bennett lapid abbas arafat assad gaddafi mubarak sisi morsi erdogan
rouhani khamenei ahmadinejad zarif mandela mbeki zuma ramaphosa mugabe kagame museveni obasanjo buhari jonathan tinubu kenyatta ruto odinga annan guterres ban castro chavez maduro guaido lula bolsonaro rousseff milei macri kirchner
fujimori morales correa petro santos uribe sheinbaum pena obrador trudeau harper carney poilievre ardern albanese morrison turnbull abbott rudd gillard howard abe kishida suga ishiba koizumi park moon yoon
berlusconi prodi renzi meloni draghi conte rajoy sanchez zapatero rutte orban kaczynski tusk duda walesa havel milosevic tsipras mitsotakis kohl adenauer brandt pelosi mcconnell schumer mccarthy boehner ryan
rubio cruz sanders warren harris pence vance cheney rumsfeld powell rice kerry gore mccain romney palin giuliani bloomberg cuomo desantis newsom abbott hegseth blinken austin mattis tillerson pompeo bolton
bannon comey mueller barr garland sessions fauci musk bezos gates zuckerberg jobs buffett murdoch nadella pichai altman thunberg einstein newton darwin hawking curie bohr planck heisenberg
wu liu huang zhao zhou xu sun ma zhu hu guo he lin luo zheng liang xie tang xu deng feng peng zeng xiao tian pan yuan dong yu su ye cheng cai du wei jiang lu fan ding shen tan
tanaka suzuki sato watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu mori okada fujita ogawa goto hasegawa murakami
choi jung kang cho yoon jang lim han shin seo kwon hwang ahn song ivanov petrov smirnov kuznetsov popov sokolov volkov novak kowalski nowak wisniewski horvat kovac popescu ionescu papadopoulos
muller schneider fischer becker schulz koch bauer richter klein wolf schroder neumann schwarz zimmermann braun kruger hofmann lange krause lehmann dubois durand leroy moreau laurent lefebvre
rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti costa giordano mancini rizzo lombardi moretti jansen vries dijk bakker visser smit andersson johansson karlsson nilsson
eriksson larsson olsson persson svensson gustafsson hansen nielsen christensen andersen pedersen larsen sorensen korhonen virtanen okafor okoye adeyemi eze mensah owusu boateng diallo traore keita toure ndiaye diop
kamau mwangi otieno nkosi dlamini khumalo mokoena yusuf ibrahim abdi osman warsame mohamud haile tesfaye bekele sharma gupta kumar verma reddy rao iyer nair menon chatterjee banerjee mukherjee desai mehta shah joshi kapoor
malhotra agarwal bose das ghosh fernando perera silva wijesinghe rajapaksa begum chowdhury islam hasina siddiqui qureshi malik butt iqbal sheikh hashemi hosseini rezaei ahmadi karimi mohammadi mousavi
haddad khoury mansour nasser saleh salem aziz farouk hamdan khalil odeh barghouti cohen levy mizrahi peretz biton friedman goldberg katz rosen shapiro goldstein weiss klein schwartz stern feldman
oconnor oneill odonnell oreilly mccarthy mcgrath mcmahon mcguinness mclean mcintyre macdonald mackenzie macleod fraser sinclair buchanan drummond gallagher doherty kavanagh fitzgerald fitzpatrick quinn nolan byrne
`);
