import { childBy } from '../../tree.ts';
import type { Token } from '../../types.ts';
import { isCutClean, joinTokens } from '../../wording/join.ts';
import { settle } from '../../wording/settle.ts';
import { capital } from '../../wording/tidy.ts';
import { settingOf } from '../statement-text.ts';
import type { Rewording } from './reworded.ts';
import { pastOf } from './verb.ts';

const OWN = /^(?:his|her|its|their|he|she|it|they|who|which|where)$/i;
const MOST = { agent: 6, subject: 12 } as const;

/** "The attempt was saved by Courtois" as "Courtois saved the attempt". */
export const asActive: Rewording = ({ view }, _, clause) => {
	const { tree, head, finite, subjectTokens, parts } = clause;
	const verb = tree.tokens[head] as Token;
	const was = tree.tokens[finite] as Token;
	if (!clause.passive || verb.xpos !== 'VBN' || !/^(?:was|were)$/i.test(was.text)) return null;
	// "Korea took off Park and was replaced by Kim": a careless sentence may mean the other one.
	if (clause.shared) return null;
	const agent = parts.find(({ rel, head: noun, tokens }) => {
		const by = childBy(tree, noun, 'case');
		return (
			rel === 'obl' &&
			tree.tokens[noun]?.upos === 'PROPN' &&
			by === tokens[0] &&
			/^by$/i.test(tree.tokens[by]?.text ?? '')
		);
	});
	if (!agent || agent.tokens.length > MOST.agent || subjectTokens.length > MOST.subject)
		return null;
	const subject = tree.tokens[clause.subject] as Token;
	if (!/^(?:NOUN|PROPN)$/.test(subject.upos)) return null;
	const mention = view
		.mentionsIn(tree.sentence.index)
		.find((m) => m.form === 'name' && m.head[0] === tree.tokens[agent.tokens[1] ?? -1]?.span[0]);
	if (!mention || !/^(?:person|organization)$/.test(mention.label)) return null;
	if (parts.some(({ rel }) => /^(?:xcomp|ccomp|advcl)$/.test(rel))) return null;
	if (subjectTokens.some((i) => tree.tokens[i]?.text === ',')) return null;
	const past = pastOf(verb.lemma.toLowerCase(), verb.text);
	const front = settingOf(clause);
	const all = [...subjectTokens, finite, ...clause.body].sort((a, b) => a - b);
	if (!past || !front || all.some((i) => OWN.test(tree.tokens[i]?.text ?? ''))) return null;
	if (!isCutClean(view.text, tree, all)) return null;
	const swaps = settle(view, tree, [...front, ...all]);
	if (!swaps) return null;
	const join = (tokens: readonly number[]): string =>
		joinTokens(view.text, tree, tokens, swaps).replace(/,$/, '');
	const rest = clause.body.filter((i) => i !== head && !agent.tokens.includes(i));
	if (rest.some((i) => i < head || tree.tokens[i]?.text === ',')) return null;
	const words = [join(agent.tokens.slice(1)), past, join(subjectTokens), join(rest)];
	const setting = front.length > 0 ? `${join(front)}, ` : '';
	return {
		statement: capital(setting + words.filter(Boolean).join(' ')),
		way: 'active',
		from: verb.span
	};
};
