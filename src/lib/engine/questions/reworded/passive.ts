import { baseRel } from '../../tree.ts';
import type { Token } from '../../types.ts';
import { isCutClean, joinTokens } from '../../wording/join.ts';
import { settle } from '../../wording/settle.ts';
import { capital } from '../../wording/tidy.ts';
import { settingOf } from '../statement-text.ts';
import type { Rewording } from './reworded.ts';
import { participleOf } from './verb.ts';

/** Verbs that English has no passive for, or an odd one. */
const NEVER = new Set(
	(
		'have become resemble cost mean lack fit want get let like love hate know leave enter join reach ' +
		'marry face begin start continue play lead make take go come spend attend suffer experience express feel ' +
		'say tell add receive graduate retire earn win lose gain retain miss try call see put turn need use'
	).split(' ')
);
const OWN =
	/^(?:his|her|its|their|he|she|it|they|himself|herself|itself|themselves|who|which|where)$/i;
const MOST = { subject: 6, object: 12 } as const;

/** "Siméon Poisson reviewed the paper" as "The paper was reviewed by Siméon Poisson". */
export const asPassive: Rewording = ({ view }, _, clause) => {
	const { tree, head, finite, subjectTokens, parts } = clause;
	const verb = tree.tokens[head] as Token;
	const lemma = verb.lemma.toLowerCase();
	if (!clause.lexical || head !== finite || verb.xpos !== 'VBD' || NEVER.has(lemma)) return null;
	const [object, ...more] = parts.filter(({ rel }) => rel === 'obj');
	if (
		!object ||
		more.length > 0 ||
		parts.some(({ rel }) => /^(?:iobj|xcomp|ccomp|compound|advcl)$/.test(rel))
	)
		return null;
	if (
		parts.some(
			(part) =>
				part.tokens[0] !== undefined &&
				part.tokens[0] < (object.tokens[0] ?? 0) &&
				part.tokens[0] > head
		)
	)
		return null;
	if (subjectTokens.length > MOST.subject || object.tokens.length > MOST.object) return null;
	const subject = tree.tokens[clause.subject] as Token;
	if (subject.upos !== 'PROPN') return null;
	const noun = tree.tokens[object.head] as Token;
	if (
		!/^(?:NOUN|PROPN)$/.test(noun.upos) ||
		clause.body.some((i) => OWN.test(tree.tokens[i]?.text ?? ''))
	)
		return null;
	if (
		(tree.children[head] ?? []).some((i) =>
			/^(?:compound|conj)$/.test(baseRel(tree.tokens[i] as Token))
		)
	)
		return null;
	const front = settingOf(clause);
	const participle = participleOf(lemma, verb.text);
	const all = [...subjectTokens, finite, ...clause.body].sort((a, b) => a - b);
	if (!front || !participle || !isCutClean(view.text, tree, all)) return null;
	const swaps = settle(view, tree, [...front, ...all]);
	if (!swaps) return null;
	const join = (tokens: readonly number[]): string =>
		joinTokens(view.text, tree, tokens, swaps).replace(/,$/, '');
	if (
		object.tokens.some(
			(i) => tree.tokens[i]?.text === ',' || /^(?:appos|acl)/.test(tree.tokens[i]?.rel ?? '')
		)
	)
		return null;
	if (
		object.tokens.some(
			(i) =>
				tree.tokens[i]?.upos === 'DET' &&
				/^(?:NOUN|PROPN)$/.test(tree.tokens[i - 1]?.upos ?? '') &&
				object.tokens.includes(i - 1)
		)
	)
		return null;
	const isPlural =
		/S$/.test(noun.xpos) ||
		/^\p{Lu}+s$/u.test(noun.text) ||
		object.tokens.some(
			(i) => tree.tokens[i]?.rel === 'conj' && tree.tokens[i]?.head === object.head
		);
	const rest = clause.body.filter((i) => !object.tokens.includes(i) && i > head);
	if (rest.length > 0 && tree.tokens[rest[0] as number]?.text === ',') return null;
	const setting = front.length > 0 ? `${join(front)}, ` : '';
	const words = [
		join(object.tokens),
		isPlural ? 'were' : 'was',
		participle,
		'by',
		join(subjectTokens),
		join(rest)
	];
	return {
		statement: capital(setting + words.filter(Boolean).join(' ')),
		way: 'passive',
		from: verb.span
	};
};
