import { wordSet } from './lists.ts';

/**
 * Given and family names that are ordinary English words too, in lower case. At the head of a
 * sentence, in a title or in capitals throughout, such a word counts as a name only where grammar
 * or another place of the article says so. Compiled for this project.
 */
export const WORD_NAMES: ReadonlySet<string> = wordSet(`
will mark hope may grace faith joy rose lily daisy violet iris ivy hazel olive amber ruby pearl jade crystal dawn april june august summer autumn
bush trump mast brown green white black gray grey young long short rich stone wood woods hill park field fields banks brook brooks lake rivers west north east king prince duke earl baron knight bishop pope abbot priest
cook baker carpenter smith miller mason taylor tailor fisher hunter shepherd potter porter parker butler page clerk archer fowler gardener gardner turner walker weaver cooper carter sawyer singer painter driver skinner sadler
may might can must day night winter frost snow rain storm cloud love price cash rust gates hall church house chase pace rush swift sharp strong wise moody bright noble best good hardy savage wild ball bell bond bow box case chance
cole coy cross cruise dean drew field fish flood ford fox frank gay glass gore grant guy hand hands harm hay head heath holly hood hook hope hunt jack james jean jet jobs joker justice kid lace lamb law lay lee lock lord low major marsh
marshall mark martin mercy mill moon more moss nick noel odd paris patience peace pen penny pike pole pool powers pride quick ray read reed rice robin rob rock root rosemary roth sage sand sandy sergeant self sessions shed ship silver skip
spears speed spring steel stern stock storey street sue sun sweet tall teller tempest temple thorn tiger tree trice true van vale victor wade wall ward warren waters watts way weeks wells wheeler winner wolf worth wright yard
bill pat bob don drew gene herb chip chuck cliff dale dusty ernest harry jerry jimmy josh lance max miles pat pierce ray rich rod rusty stew sterling sonny tad tom trey troy ty wayne art bud buck cash colt dash dirk
ban burns major case comfort early fast field fry gold grave green head holder hammer house judge kind land large lack light list march mean mint money new newton old parish peck pitt plant poor post power prior pugh purse rain ranger rider
ring sale salt sears shade sharp shell show silk slaughter small speaker steel strange summer summers teach trainer train trout upright vice wake waller war waste watch water wax weed wing winter wire wish work world york
ford lime may self blanche charity clay cherry china constant destiny earnest eve fern flora florence forest gale ginger harmony heather honey jewel june liberty melody merry myrtle opal poppy precious prudence reed river robin rowan royal
scout sky star stormy sunny trinity unity virtue willow
`);
