import type { Fact } from '../../engine/types.ts';

/** A value that an article states: what it is of, and the value. */
export interface Stated {
	readonly value: string;
	/** Of what: two facts with the same one state the same thing. */
	readonly of: string;
	/** Where it stands. */
	readonly span: readonly [number, number];
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/gu, ' ').trim();

/** The value that a fact states, where it is one that a newer version may state otherwise; else null. */
export function statedIn(fact: Fact, text: string): Stated | null {
	const words = (span: readonly [number, number]) => text.slice(...span);
	switch (fact.kind) {
		case 'figure': {
			const { span, kind, unit } = fact.quantity;
			return { value: words(span), of: `figure ${kind} ${plain(unit)}`, span };
		}
		case 'date':
			return { value: words(fact.quantity.span), of: 'date', span: fact.quantity.span };
		case 'office':
			return { value: fact.office.title, of: `office ${fact.person}`, span: fact.office.span };
		case 'place':
			return {
				value: fact.place.text,
				of: `place ${plain(fact.event.text)}`,
				span: fact.place.span
			};
		default:
			return null;
	}
}

/** All that a fact tells, without where it stands: the same words tell the same. */
export function tellingWords(fact: Fact, text: string): string {
	const words = (span: readonly [number, number] | null) =>
		span ? plain(text.slice(...span)) : '';
	switch (fact.kind) {
		case 'attribution': {
			const { speaker, stance, content, to } = fact.attribution;
			return [speaker, stance, ...content.map(words), to?.name].join('|');
		}
		case 'operation': {
			const { name, status, agent, target, action, place, time, outcome } = fact;
			const parts = [agent, target, action, place, time, outcome].map((part) => part?.text);
			return plain([name, status, ...parts].join('|'));
		}
		case 'office':
			return plain([fact.person, fact.office.title, fact.office.holding].join('|'));
		case 'figure':
			return plain([words(fact.quantity.span), fact.clause.text].join('|'));
		case 'date':
			return plain([words(fact.quantity.span), fact.event.text].join('|'));
		case 'place':
			return plain([fact.place.text, fact.event.text].join('|'));
		case 'designation':
			return plain([fact.what.text, fact.as.text].join('|'));
		case 'reason':
			return plain([fact.effect.text, fact.cause.text].join('|'));
		case 'statement':
			return plain(fact.clause.text);
	}
}
