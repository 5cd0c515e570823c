import type { OperationFact, OperationStatus, Option } from '../types.ts';
import { quoted, wordCount } from '../wording/tidy.ts';
import { isPluralOperation, operationName } from './operation-name.ts';
import { key, type Draft, type Maker } from './draft.ts';

const TEXTS: Partial<Record<OperationStatus, readonly [one: string, many: string]>> = {
	completed: ['It has been carried out', 'They have been carried out'],
	ongoing: ['It is under way', 'They are under way'],
	proposed: ['It is still only proposed', 'They are still only proposed'],
	cancelled: ['It was called off', 'They were called off'],
	rejected: ['It was turned down', 'They were turned down']
};

const SPOKEN_OF: Partial<Record<OperationStatus, string>> = {
	completed: 'something done',
	ongoing: 'something going on',
	proposed: 'something only proposed',
	cancelled: 'something called off',
	rejected: 'something turned down'
};

const LEAVE = /\b(?:approval|permission|authori[sz]ation|consent|mandate|warrant|clearance)$/i;

/** How far an undertaking has come: carried out, under way, proposed, called off. */
export const makeOperationStatus: Maker = (bench) =>
	bench.facts('operation').flatMap((fact): Draft[] => {
		const name = operationName(fact);
		if (!name || !TEXTS[fact.status] || wordCount(name) < 2) return [];
		if (fact.statusCue === null && !fact.corrected) return [];
		if (fact.statusCue && /^(?:goal|aim|idea)s?$/i.test(bench.view.slice(fact.statusCue)))
			return [];
		if (
			fact.status === 'proposed' &&
			fact.statusCue &&
			!isProposal(bench.view.slice(fact.statusCue))
		)
			return [];
		const many = isPluralOperation(name);
		return [
			{
				kind: 'operation-status',
				skill: 'operations',
				process: 'infer',
				response: 'one',
				rule: 'operation-status/cue',
				fact: fact.id,
				stem: `According to the article, what has become of ${name}?`,
				options: options(fact.statusCue && bench.view.slice(fact.statusCue), fact, many),
				order: 'fixed',
				evidence: fact.evidence,
				takeaway: `${name[0]?.toUpperCase()}${name.slice(1)}: ${TEXTS[fact.status]?.[many ? 1 : 0].toLowerCase()}.`,
				difficulty: 0.45,
				worth: 0.72,
				asks: [fact.id, `status:${fact.id}`]
			}
		];
	});

/** Words that speak of a plan as one; who is allowed to leave after a siege proposes none. */
const PROPOSAL =
	/^(?:propos|suggest|urg|push|press|demand|plan|consider|discuss|weigh|advocat|request|recommend|requir|green-?li|call|intend|prepar)\p{L}*$|^(?:would|could|might|may|should)$/iu;

function isProposal(cue: string): boolean {
	return PROPOSAL.test(cue);
}

function options(cue: string | null, fact: OperationFact, many: boolean): Option[] {
	const spoken = `The article speaks of ${many ? 'them' : 'it'} as ${SPOKEN_OF[fact.status] ?? ''}`;
	const why = cue === null ? `${spoken}.` : `${spoken}; its word is ${quoted(cue)}.`;
	const unasked = `The article speaks of ${many ? 'them' : 'it'} as something done, for which no leave was sought.`;
	const fourth = fact.status === 'rejected' ? 'rejected' : 'cancelled';
	const reason = cue !== null && LEAVE.test(cue) ? unasked : why;
	return (['completed', 'ongoing', 'proposed', fourth] as const).map((status) => {
		const text = TEXTS[status]?.[many ? 1 : 0] ?? '';
		return status === fact.status
			? key(text, reason, fact.statusCue, 'fixed')
			: {
					text,
					correct: false,
					why: reason,
					origin: 'fixed',
					from: null
				};
	});
}
