import type { Span } from '../types.ts';
import { curl } from '../wording/tidy.ts';
import { nameOf } from '../wording/names.ts';
import type { Bench } from './draft.ts';
import { operationName } from './operation-name.ts';

/** A plausible statement that the article neither makes nor denies. */
export interface Unstated {
	readonly statement: string;
	readonly fact: string;
	readonly evidence: readonly Span[];
	readonly why: string;
	/** What is left unsaid: the template's name. */
	readonly about: 'tenure' | 'planning' | 'questions';
}

const TIME =
	/\b(?:since|until|years?|months?|weeks?|days?|decades?|elected|appointed|took office|term|long)\b|\b(?:19|20)\d\d\b/i;

/**
 * Statements from templates whose subject the article leaves untouched: how long an office has
 * been held, how long an operation was planned, whether questions were taken. Each is offered only
 * where no sentence on its subject has a word of the kind.
 */
export function unstated(bench: Bench): Unstated[] {
	return [...tenures(bench), ...plannings(bench), ...questions(bench)];
}

function tenures(bench: Bench): Unstated[] {
	const { view } = bench;
	return bench.facts('office').flatMap((fact): Unstated[] => {
		const { title, holding } = fact.office;
		if (holding !== 'office' || title.split(' ').length > 7 || /[,;(]/.test(title)) return [];
		const entity = view.entity(fact.entity);
		if (!entity || mentionsTime(bench, fact.entity)) return [];
		const bare = curl(title.replace(/^(?:the|a|an)\s/i, ''));
		const known = /\b(?:president|prime minister|chancellor|king|queen|pope|emperor|secretary)\b/i;
		if (known.test(bare) || !/\p{L}+\s\p{L}+/u.test(bare) || /s$/.test(bare)) return [];
		return [
			{
				statement: `${entity.name} has been ${bare} for more than five years`,
				fact: fact.id,
				evidence: fact.evidence,
				why: 'The article gives the office, but not for how long it has been held.',
				about: 'tenure'
			}
		];
	});
}

function plannings(bench: Bench): Unstated[] {
	return bench.facts('operation').flatMap((fact): Unstated[] => {
		const name = operationName(fact);
		const entity = bench.view
			.mentionsIn(fact.sentence)
			.find((m) => m.span[0] === fact.nameSpan[0])?.entity;
		if (!name || !fact.named || fact.status !== 'completed' || !entity) return [];
		if (mentionsTime(bench, entity)) return [];
		return [
			{
				statement: `${name} had been planned for more than six months`,
				fact: fact.id,
				evidence: fact.evidence,
				why: 'The article does not say how long it was planned.',
				about: 'planning'
			}
		];
	});
}

function questions(bench: Bench): Unstated[] {
	const { view } = bench;
	return bench.facts('attribution').flatMap((fact): Unstated[] => {
		const { attribution } = fact;
		const speaker = view.entity(attribution.entity);
		const where = attribution.where && view.slice(attribution.where);
		if (!speaker?.named || !where || !/\b(?:news|press) conference\b/i.test(where)) return [];
		if (/\b(?:hours?|minutes?|long)\b/i.test(view.text)) return [];
		return [
			{
				statement: `The news conference of ${nameOf(view, speaker)} lasted more than an hour`,
				fact: fact.id,
				evidence: fact.evidence,
				why: 'The article mentions the news conference, but not how long it took.',
				about: 'questions'
			}
		];
	});
}

/** True where a sentence that speaks of the entity has a word of time. */
function mentionsTime(bench: Bench, id: string): boolean {
	const { view } = bench;
	const entity = view.entity(id);
	if (!entity) return true;
	return entity.mentions.some((i) => {
		const sentence = view.sentences[view.mentions[i]?.sentence ?? -1];
		return sentence !== undefined && TIME.test(view.slice(sentence.span));
	});
}
