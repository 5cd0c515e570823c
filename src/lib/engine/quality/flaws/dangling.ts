import { flaw, type FlawRule } from './rule.ts';

/** A stem that cannot be understood alone: "he", "it" or "this" with nothing to point at. */
export const dangling: FlawRule = ({ stem }) => {
	const asked = stem.replace(/“[^”]*”/g, '').replace(/^[^,]{0,30}, /, '');
	const start =
		/^(?:(?:who|what|when|where|why|how|which \w+) )?(?:did|does|do|is|was|were|are|has|have|had|will|would|can|could) (he|she|it|they|this|that|these|those)\b/i.exec(
			asked
		);
	return start
		? [
				flaw(
					'dangling',
					`Say who or what “${start[1]?.toLowerCase()}” is: the question has to stand alone.`
				)
			]
		: [];
};
