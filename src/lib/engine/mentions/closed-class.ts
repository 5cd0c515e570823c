import { wordSet } from '../lexicon/lists.ts';

/** Words that are never a name's first word merely because they have a capital. */
export const CLOSED: ReadonlySet<string> = wordSet(`
a an the this that these those some any each every either neither both all half such another other no none one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions
i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves who whom whose which what
and or but nor so yet for because although though while whereas unless until since if whether as than
about above across after against along alongside among amid around at before behind below beneath beside besides between beyond by despite down during except from in inside into like near of off on onto opposite out outside over past per regarding through throughout to toward towards under underneath unlike up upon via with within without following according given including concerning
is are was were be been being am has have had having do does did doing done will would shall should can could may might must ought need
not never always often sometimes usually rarely seldom again also already almost even ever only just still too very quite rather really perhaps maybe probably possibly certainly clearly obviously apparently reportedly allegedly however therefore thus hence moreover furthermore meanwhile nevertheless nonetheless otherwise instead indeed then there here now today tonight tomorrow yesterday when where why how once twice later earlier soon recently currently previously initially originally eventually finally ultimately suddenly immediately simply similarly likewise additionally overall together elsewhere anyway afterwards afterward
yes no ok okay oh well please thanks thank hello hi sorry
first second third fourth fifth last next many much more most few fewer less least several enough own same
early late new old young big small large great good bad long short high low former current recent local national international public private political economic social military foreign domestic other
let's let don't there's it's that's he's she's
`);

/** Capitalised words that are no names wherever they stand. */
export const NO_NAMES: ReadonlySet<string> = wordSet(`
i i'm i've i'd i'll ok tv dvd cd pc ceo cfo coo cto phd ph.d. am pm a.m. p.m. ad bc ce bce id q a n/a ps p.s. mp mps vip faq diy dna rna gps hiv aids ufo sms url html pdf usb hr pr it's cv iq
etc jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. gmt utc est edt pst pdt cst bst cet no. nos. vol. fig. figs. pp. vs. vs image photo file video credit source sources
`);
