import { namesOf, senseWords, stem } from '../alike.ts';
import { thingKind } from '../../lexicon/things.ts';
import { fault, keyText, type Check } from './check.ts';
import { wordsAt } from './wording.ts';

/** Words that the questions bring themselves. */
const FRAME = new Set(
	(
		'which what who whom when where why how many much percentage long old did does do has have had be been ' +
		'is are was were according article interview news outlet tell told speak said say says described call called ' +
		'identify become introduce those source statement statements name word words figure date completes complete sentence give gives ' +
		'present make known behind stands stand person office position hold true false not stated far come carried out carry ' +
		'happened country place state mention choose apply these this believe believes former more than five years six months ' +
		'planned over hour lasted conference denied admitted warned promised explained whose ____ about it them he she they ' +
		'match each speaker put events order earliest first answers question shows reports something ' +
		'before warning promise denial admission demand used mean university college school institute city party ' +
		'hospital museum stadium airport church court committee council ministry agency festival station club association'
	)
		.split(' ')
		.map(stem)
);

function boundOf(stem: string): string {
	return /\bmore than ([\d,.]+|\p{L}+)/iu.exec(stem)?.[1] ?? '';
}

/** Every word of the stem comes from the evidence, from a name, or from the question's own frame. */
export const checkStemSupport: Check = ({ question, view }) => {
	if (
		question.kind === 'operations-mentioned' ||
		/^what\/(?:contradicts|all-true|main-point)/.test(question.rule)
	)
		return [];
	const known = new Set<string>();
	for (const span of question.evidence) for (const word of wordsAt(view, span)) known.add(word);
	// What is put in other words is held to the sentence word for word where the key is derived.
	if (/^what-said\/answered$|^true-false\/(?:same|unstated|apart)-/.test(question.rule)) return [];
	const altered = /^(?:true-false|find-sentence)\/false/.test(question.rule) ? 3 : 0;
	// The bound itself is no figure of the article; it is measured against one when the key is derived.
	if (question.rule === 'true-false/bound')
		for (const word of senseWords(boundOf(question.stem))) known.add(word);
	// "Which instrument": what the right one is.
	if (question.rule === 'what/thing')
		for (const word of senseWords(thingKind(keyText(question))?.name ?? '')) known.add(word);
	const foreign = senseWords(question.stem).filter(
		(word) =>
			!known.has(word) &&
			!FRAME.has(word) &&
			![...known].some((w) => w.startsWith(word) || word.startsWith(w))
	);
	const named = view.entities.flatMap(namesOf).flatMap(senseWords);
	const left = foreign.filter((word) => !named.includes(word));
	return left.length > altered
		? [fault('stem/unsupported', `The evidence says nothing of “${left[0]}”.`)]
		: [];
};
