import { wordSet } from './lists.ts';

/**
 * Given names by the pronoun that usually goes with them, in lower case. Compiled for this project
 * from common knowledge of names in English-language news; no list was copied.
 */

/** Names borne mostly by men. */
export const HE_NAMES: ReadonlySet<string> = wordSet(`
aaron abdul abdullah abdulla abdel abe abel abraham abu adam adnan adolf adrian ahmad ahmed aidan ajay akira alan
alastair albert alberto aldo alec alejandro aleksandr aleksei alessandro alexander alexandre alexei alexey alf
alfonso alfred alfredo alireza ali alistair allan allen alonso alvaro alvin amadou amir amit amos anatoly anders andre
andrea andreas andrei andres andrew andrey andriy andrzej andy angelo angus anil ansel anthony anton antonin antonio
antony anwar ariel aristotle armando arnaud arnold arsene arthur arturo arun ashok ashraf asif augustine augusto
avi aziz babak bahram barack barnaby barney barry bart bartholomew bashar basil bassam ben benedict benito
benjamin benny bernard bernardo bernhard bernie bert bertrand bilal bill billy bjorn blaise bo bob bobby bogdan boris
brad bradley brandon brendan brent brett brian bruce bruno bryan bryce byron calvin cameron carl carlo carlos carlton
carter casper cecil cedric cesar chad charles charlie chester chris christian christoph christophe christopher
christos chuck clarence claude claudio clayton clement cliff clifford clint clive clyde colin conor conrad
constantine craig curtis cyril cyrus dale damian damien damon dan daniel daniele danilo danny dante darius darren
darryl dave david dean denis dennis denzel derek dermot desmond devin dexter dick diego dieter dietrich dimitri
dimitris dirk djamel dmitri dmitry dmytro dominic dominik don donald donnie doug douglas duncan dustin dwayne dwight earl
ed eddie eddy edgar edmond edmund eduardo edward edwin efraim ehud elias elijah elliot elliott ellis elmer elon
elton elvis emad emanuel emil emilio emmanuel emmerson enrico enrique eric erich erik erling ernest ernesto ernst erwin
esteban ethan etienne eugene evan evgeny evo ezra fabian fabio fadi faisal farhad farid farouk felipe felix
ferdinand fernando fidel filip flavio floyd francesco francis francisco franck franco francois frank franklin franz
fred freddie frederic frederick friedrich fritz fyodor gabriel gareth garry gary gavin geert gene geoff geoffrey georg
george georges georgi gerald gerard gerardo gerhard gerry gianni gilbert giles gino giorgio giovanni giuseppe glen
glenn godfrey gonzalo gordon graeme graham grant greg gregor gregory grigory guido guillaume guillermo gunter gus
gustav gustavo guy hamad hamdullah hamid hamza hank hans harald haris harold haroun harrison harry haruki harvey
hasan hashim hassan hector heinrich heinz helmut hendrik henri henrik henry herbert herman hernan hiroshi hosni howard
hubert hugh hugo humphrey hussein ian ibrahim idris ignacio igor ilham ilya imad imran irfan isaac isaiah isidore
ismail israel issa ivan ivo jack jackson jacob jacques jaime jair jake jakob jalal jamal james jamie jan janos
jared jaroslaw jason jasper javier jay jean jeff jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy
joachim joao joaquin joe joel johan johann johannes john johnnie johnny jon jonas jonathan jordi jorge jorgen jose josef
joseph josep josh joshua juan jude jules julian julien julio julius junichiro jurgen justin kamal kareem karim karl
karol kaspar keir keith kelvin ken kenji kenneth kenny kevin khaled khalid khalil kieran kim kirk klaus kofi konrad
konstantin kurt kwame kyle kyriakos lance larry lars lars-erik laszlo laurence laurent lawrence lech lee leif len lenny leo leon leonard
leonardo leonhard leonid leopold leroy leslie lester levi lewis liam lionel lloyd lorenzo lou louis luc luca lucas
lucian luciano ludwig luigi luis luiz lukas luke luther lyndon maciej magnus mahathir mahmoud mahmud malcolm manfred
manmohan manuel marc marcel marcello marcelo marco marcos marcus mariano mario marius mark marko marlon marshall martin marty
marvin massimo mateo mateusz matt matteo matthew matthias matthieu maurice mauricio mauro max maxim maximilian
maximus mehdi mehmet mel melvin michael michail michal michel miguel mick mickey mikael mike mikhail miklos milan miles
milos milton mitch mitt mladen mo moammar mohamad mohamed mohammad mohammed moises morgan moritz morris mortimer moses mostafa
muammar muhammad muhammadu mukesh murad murray murtaza musa mustafa nabil nadir naftali naguib nasir nathan nathaniel
naveen neal ned neil nelson nelson nestor neville niall nicholas nicholaus nick nicky nico nicolae nicolas nicolaus nicolo nigel nikita nikola nikolai nikolas niklaus nils
noah noam noel nolan norbert norman nouri olaf oleg oleksandr oliver olivier omar orlando orville oscar oskar osama otto owen
pablo paddy paolo parviz pascal pat patrick patricio paul paulo pavel pavlo pedro pekka per percy perry pervez pete peter petr
petro phil philip philipp philippe phillip pier pierre pieter piotr placido pranab pyotr quentin quincy rafael rand rafic rafiq raghuram rahul
raj rajesh rajiv ralph ramiro ramon ramzan randall randolph randy raoul raphael rashid raul ravi ray raymond recep reginald reinhard
reinhold rene reza ricardo rich richard rick ricky rob robert roberto robin rod roderick rodney rodolfo rodrigo roger rohan roland
rolf roman romano romeo ron ronald ronaldo ronnie rory ross rowan roy ruben rudolf rudolph rudy rufus rupert russell ruslan rustam ryan
saad saddam sadiq saeed sajid salah salem salman salvador salvatore sam sami samir samuel sandeep sander sandro sanjay santiago
satoshi saul scott sean sebastian sepp serge sergei sergey sergio serhiy seth seymour shahid shane shaun shawn shehbaz shigeru shimon shinzo
sid sidney siegfried silvio simeon simon slobodan solomon soren spencer stan stanislav stanley stavros stefan stefano stelios stephane stephen sterling steve
steven stewart stuart sudhir sukarno suleiman suleyman sunil suresh svein sven sylvester syed tadeusz tarek tareq tariq tayyip ted
teddy terence terrence terry thabo thad theo theodor theodore theodoros thierry thomas thor thorsten tim timothy tito toby todd tom tomas
tommy toni tony toshiro travis trent trevor tristan tyler ulrich ulysses umar umberto uwe vaclav valentin valery
vance vasily vernon victor viktor vijay vikram vince vincent vincenzo vinod virgil vitali vitaly vito vladimir vladislav volodymyr wade waleed walid
wallace walter warren wayne werner wesley wilbur wilfred wilhelm will willem william willie willis wim winfield winston wolf wolfgang
woodrow xavier xi yahya yair yasser yasir yevgeny yitzhak yoav yoichi yoshihide younis youssef yukio yuri yusuf yves zachary zbigniew zinedine ziad zubair
abhishek aiden akbar arjun ashwin ayaan babatunde chidi chinedu cormac dietmar ebrahim emeka farrukh femi gamal gerrit giacomo goran hakan hakeem
henk hideo hiroki ikram jamaal javed joko joost jozef kazuo kenta koji kostas krzysztof lakshman makoto manoj marek masoud matti mikko miroslav
mirza naoki narendra nasser obi oluwaseun osman pawel pranav prakash qasim radek ranil rasheed rishi sadio satya segun sergiy shafiq shahbaz shankar sizwe sundar takashi
takeshi tendai thulani tomasz umaru uhuru vivek wole yannis yiannis yohannes yoweri zaid zhivko zoran ferran gerolamo jerzy giordano galileo
`);

/** Names borne mostly by women. */
export const SHE_NAMES: ReadonlySet<string> = wordSet(`
abigail ada adelaide adele adriana agatha agnes aicha aida aisha alana alberta alejandra alessandra alexandra alexis alice
alicia alina alison allison alma althea alyssa amal amanda amara amber amelia amina amira amy ana anastasia andrée
angela angelica angelina angie anita ann anna annabel annalena anne annegret annette annie antoinette antonia anushka aoife april ariana arlene asha ashley
asma astrid athena audrey aung aurora ava avril ayesha aziza barbara beata beate beatrice beatrix becky belinda benazir bernadette bertha
bess beth bethany betsy betty beverley beverly bianca birgit blanca bonnie bozena brenda bridget brigitte britney brittany brooke caitlin camila
camilla candace candice carla carly carmen carol carole carolina caroline carolyn carrie cassandra cate catherine
cathy catriona cecilia cecile celeste celia celine chantal charlene charlotte chelsea cherie cheryl chiara chimamanda chloe christiane christina
christine cindy claire clara clare clarissa claudette claudia clementine cleopatra colette colleen connie consuelo cora coretta corinne courtney
cressida cristina crystal cynthia dagmar daisy dana daniela danielle daphne darlene dawn deanna debbie deborah debra deirdre
delia delores denise desiree diana diane dilma dina dolores dominique donna dora doreen doris dorothea dorothy ebony edith edna
edwina eileen elaine eleanor elena eleni elisa elisabeth elise eliza elizabeth ella ellen ellie eloise elsa elsie elvira emilia emily emma
erica erika erin erna ernestine esme esmeralda esperanza esra estelle esther ethel etta eugenia eunice eva evangeline eve evelyn fanny farah
fatima fatou faye felicia felicity fernanda fiona flora florence frances francesca francoise frederica frida gabriela gabrielle gail gemma genevieve
georgia georgina geraldine germaine gertrude gillian gina giorgia gisele giselle giulia gladys glenda gloria golda grace greta gretchen gretel gro
guadalupe gudrun gwen gwendolyn gwyneth hadiya hafsa hailey halima hana hannah harriet hattie hazel heather heidi helen helena helene helga henrietta
hermione hilary hilda hillary hilma hina hope huda ida ilana ilse imelda indira ines ingrid irena irene iris irina irma isabel isabella isabelle
isadora ivana ivanka ivy jacinda jacinta jackie jacqueline jade jamila jana jane janet janice janine jasmine jean-marie jeanette jeanne jemima jenna jennie jennifer jenny jessica jewel
jill jo joan joanna joanne jocelyn jodie johanna josefina josephine joy joyce juanita judith judy julia juliana julianna julie juliet juliette
june justine kaja kamala kara karen karin karina kate katarina katerina katharine katherine kathleen kathryn kathy katie katrin katrina katya kay kayla kelly kendra kerry khadija
kimberly kirsten kirsty kristen kristina kristine lana lara latifa laura lauren laurie laverne layla lea leah leila lena leonora leticia leyla lidia lilian
liliana lillian lily lina linda lindsay lisa lise liz liza lizzie lois lola loretta lori lorna lorraine louisa louise lourdes luciana lucia lucie lucille lucinda lucy
ludmila luisa lydia lynda lynette lynn mabel mackenzie madeleine madeline madison maeve magda magdalena maggie mahalia maia maja malala mandy manuela
mara marcela marcia margaret margarita margarethe margo margot marguerite maria mariam mariana marianne marie marielle marilyn marina marine marion marisa marjorie marlene
marsha marta martha martina mary maryam matilda maud maureen mavis maya meera megan meghan mehbooba melanie melania melinda melissa mercedes
meredith meryl mette michaela michele michelle mildred millicent mimi mina mindy minnie mira miranda miriam mitsuko moira molly mona monica monique muriel myra nadia nadine nancy nanette naomi
narges nasrin natalia natalie natasha nell nellie nicola nicole nigar nikki nina noemi nora norma olena olga olive olivia oluchi ophelia oprah pam pamela patience patricia patsy patti paula paulette pauline
pearl peggy penelope penny petra philippa phoebe phyllis polly pooja portia prabha pratibha priscilla priti priya prudence purity queenie rachel rahima ramona rana rania raquel rebecca regina rekha
renata renee rhoda rhonda rina rita roberta rocio rodaba roisin rosa rosalie rosalind rosalyn rosanna rosario rose rosemary rosie rowena roxana roxanne ruth sabina sabine sabrina sadie sally salma salome samantha samira samia
sandra sangeeta sanna sara sarah sasha saskia savannah scarlett selena selma serena shabana shannon sharon sheila shelley shelly sheryl shirin shirley shreya sian sibyl
sienna sigrid silvia simone sinead siobhan sofia solange sonia sonja sonya sophia sophie stacey stacy stella stephanie stormy sue suki sultana
sunita susan susana susanna susanne susie suu suzanne suzy svetlana sybil sylvia sylvie tabitha tamar tamara tammy tania tanya tara tatiana tatyana teresa
tess tessa thandiwe thea thelma theresa therese tiffany tina tracey tracy trina trudy tulsi ulrike una ursula valentina valerie vanessa vera verena veronica veronika victoria vida
viola violet virginia vivian vivien viviane waleska wanda wangari wendy wilhelmina wilma winifred winnie xiomara yasmin yasmine yelena yolanda yoko yoshiko yulia yuliya yvette yvonne zahra zainab zara
zeinab zelda zoe zofia zora zsuzsa zuzana adaeze adwoa agnieszka ananya anjali annika ayelet chidinma dalia deepa divya efua farida fawzia folake funmi gulnara gulsum hadija hafiza halina ilinca ioana
ingeborg jadwiga jelena jyoti kavita keiko kirsi lakshmi lalita leena leontyne lubna ludivine malgorzata manal mariya marwa mei meena michiko milena nadezhda nasreen ngozi nirmala nneka nirupama noor oksana paloma
parisa patrycja rasha rukmini saira sakura samar sana sarita shanthi simin siri smriti sunetra sushma tamika tanvi tasneem thuli tsitsi usha vandana wafa yetunde yuki zeynep fernande emmeline rosalba
`);

/** Names borne by women and men alike: the pronoun must come from the text. */
export const OPEN_NAMES: ReadonlySet<string> = wordSet(`
lindsey addison alex alexi ali-reza andi ariel avery bailey billie blake bobbie brook casey charley
cory dakota darcy devon drew emerson finley frankie hadley harley hayden hunter jaden jamie jessie jody jordan kai kasey kelsey kendall
kyung lane leigh logan loren marley micah misha parker payton peyton quinn reese remy riley ripley ryley sacha
sandy skyler sky sloan stevie sydney tatum taylor teagan wei wen xin yan yang yi ying yun zhen jin jun hao hong hui jie jing lei lin ling min ming ping qing rui
shan tao ting xia xiao xue yong yu zhi minh anh linh hoang thanh duc tuan hyun jae ji joon min-ji seung soo sung young jean-luc eun
elizaveta-k adisa ade akin amani ayo bola chi chika dayo ife imani ike kiran lebo nana nkosana sipho temi tola tunde uche zola tenzin pema dorji karma sonam
adi aditi agus ayu budi dewi putra sri wayan arlo val winter
`);
