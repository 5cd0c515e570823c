import { bodyKind, STUDY } from '../../lexicon/bodies.ts';
import { nameOf } from '../../wording/names.ts';
import { isPerson } from '../../wording/people.ts';
import { clauseOf } from '../statement-text.ts';
import type { Bench } from '../draft.ts';
import type { Beyond } from '../true-false-unstated.ts';

const STUDIES = /^(?:study|graduate|attend|enter|receive|earn|obtain|complete|enrol|enroll)$/;

/** "Fillmore was the best student of his year at the University of Michigan". */
export function studyClaims(bench: Bench): Beyond[] {
	const { view } = bench;
	return bench.facts('statement').flatMap((fact): Beyond[] => {
		if (fact.claimant !== null || fact.modality !== 'asserted') return [];
		const clause = clauseOf(view, fact);
		const verb = clause?.tree.tokens[clause.head]?.lemma.toLowerCase() ?? '';
		if (!clause || !STUDIES.test(verb)) return [];
		const mentions = view.mentionsIn(fact.sentence);
		const subject = clause.tree.tokens[clause.subject]?.span[0] ?? -1;
		const person = view.entity(
			mentions.find((m) => m.head[0] <= subject && subject < m.head[1])?.entity ?? null
		);
		const school = mentions
			.filter(
				(m) => m.form === 'name' && m.head[0] > (clause.tree.tokens[clause.head]?.span[1] ?? 0)
			)
			.map((m) => view.entity(m.entity))
			.find((entity) => entity !== undefined && STUDY.kinds.has(bodyKind(entity.name) ?? ''));
		if (!person || !school || !isPerson(view, person)) return [];
		const [name, at] = [nameOf(view, person), nameOf(view, school)];
		const own = person.pronoun === 'he' ? 'his' : person.pronoun === 'she' ? 'her' : null;
		const told = `the studies of ${name}`;
		const best =
			own === null
				? []
				: [{ statement: `${name} was the best student of ${own} year at ${at}`, fact, told }];
		return [
			{ statement: `One of ${name}’s parents had also studied at ${at}`, fact, told },
			...best
		];
	});
}
