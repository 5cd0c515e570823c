import { wordSet } from './lists.ts';

/**
 * Forms of verbs of saying and thinking whose subject is a person or a body that speaks. Used here
 * only to tell names and pronouns apart; who said what is found elsewhere. Compiled for this project.
 */
export const SPEECH_FORMS: ReadonlySet<string> = wordSet(`
said says say saying told tells tell telling asked asks ask added adds add explained explains explain argued argues argue claimed claims claim announced announces announce warned warns warn denied denies deny admitted admits admit acknowledged acknowledges acknowledge conceded concedes insisted insists insist noted notes note replied replies responded responds reported reports report stated states state suggested suggests suggest thought thinks think believed believes believe hoped hopes wrote writes tweeted posted recalled recalls remembered remarked commented comments confirmed confirms declared declares demanded demands urged urges pledged promised promises vowed vows predicted predicts complained testified testifies concluded concludes observed boasted joked quipped mused continued stressed stresses emphasized emphasised accused accuses blamed blames criticized criticised praised countered rejected rejects proposed proposes agreed agrees declined refused
`);

/** Verbs whose subject is a person: evidence for the label of a name. */
export const PERSON_VERBS: ReadonlySet<string> = wordSet(`
born died married retired resigned grew graduated studied smiled laughed cried wept sat stood walked ran slept woke ate drank drove flew swam knelt nodded shrugged sighed whispered shouted felt wanted knew loved hated joined attended taught moved lived worked played sang danced painted composed starred arrested jailed sentenced convicted pleaded survived
`);
