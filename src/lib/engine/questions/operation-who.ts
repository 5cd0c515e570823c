import { choose, type Candidate } from '../distractors/candidate.ts';
import { alike, related, senseWords } from '../quality/alike.ts';
import type { Entity, OperationFact } from '../types.ts';
import { overlaps, type View } from '../view.ts';
import { firstMention, nameOf, optionName } from '../wording/names.ts';
import { isPluralOperation, operationName } from './operation-name.ts';
import { capital } from '../wording/tidy.ts';
import { key, type Draft, type Maker } from './draft.ts';

/** Who carried an operation out, where the article says so. */
export const makeOperationWho: Maker = (bench) => {
	const { view } = bench;
	const out: Draft[] = [];
	for (const fact of bench.facts('operation')) {
		const name = operationName(fact);
		const agent = agentOf(view, fact);
		if (!name || !agent || fact.status !== 'completed' || fact.claimant !== null) continue;
		if (fact.statusCue === null) continue;
		const text = optionName(view, agent);
		const stem = `According to the article, who carried out ${name}?`;
		const words = new Set(senseWords(stem));
		if (senseWords(text).some((w) => words.has(w))) continue;
		const wrong = choose(others(view, agent, stem), [text], 3, bench.chance(fact.id));
		if (wrong.length < 2) continue;
		out.push({
			kind: 'operation-who',
			skill: 'operations',
			process: 'retrieve',
			response: 'one',
			rule: 'operation-who/agent',
			fact: fact.id,
			stem,
			options: [
				key(text, 'The article says that they carried it out.', fact.agent?.span ?? null),
				...wrong
			],
			order: 'free',
			evidence: fact.evidence,
			takeaway: `${capital(nameOf(view, agent))} carried out ${name}.`,
			difficulty: 0.35,
			worth: isPluralOperation(name) ? 0.55 : 0.6,
			asks: [fact.id, `who:${fact.id}`]
		});
	}
	return out;
};

function agentOf(view: View, fact: OperationFact): Entity | undefined {
	const span = fact.agent?.span;
	if (!span) return undefined;
	const mention = view
		.mentionsIn(fact.sentence)
		.find((m) => overlaps(m.head, span) && m.form !== 'pronoun');
	const entity = mention && view.entity(mention.entity);
	if (!entity || mention === undefined || mention.span[0] > span[0] + 4) return undefined;
	return ['person', 'organization', 'group'].includes(entity.label) ? entity : undefined;
}

function others(view: View, agent: Entity, stem: string): Candidate[] {
	const words = new Set(senseWords(stem));
	return view.cast.flatMap((entity): Candidate[] => {
		if (!['organization', 'group'].includes(entity.label) || entity.outlet) return [];
		if (related(agent, entity) || senseWords(entity.name).some((w) => words.has(w))) return [];
		if (alike(entity.name, agent.name)) return [];
		const mention = firstMention(view, entity);
		if (!mention || !view.askable(mention.sentence)) return [];
		return [
			{
				text: optionName(view, entity),
				why: `The article mentions ${nameOf(view, entity)}, but does not say this of them.`,
				origin: 'article',
				from: mention.head,
				pull: 0.6
			}
		];
	});
}
