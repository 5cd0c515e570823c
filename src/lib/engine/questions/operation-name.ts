import type { OperationFact } from '../types.ts';
import { curl } from '../wording/tidy.ts';
import { vagueName } from '../wording/vague-name.ts';

/** How an operation is called within a sentence: "Operation X", "the strike on Y", "a drone program". */
export function operationName(fact: OperationFact): string | null {
	const name = curl(
		fact.name.replace(/\s+/g, ' ').replace(/^(?:this|that|these|those|his|her|its|their)\s/i, '')
	);
	if (name.split(' ').length > 9 || /["(),;]/.test(name)) return null;
	if (fact.named) return name;
	if (vagueName(name)) return null;
	const bare = name.replace(/^(?:a|an|the)\s/i, '');
	const plural = /s$/.test(head(bare)) && !/(?:ss|us|is)$/.test(head(bare));
	const first =
		/^\p{Lu}\p{Ll}/u.test(bare) && !/^(?:Operation|[A-Z]\w+[’'])/.test(bare) ? bare : bare;
	return plural ? first : `the ${first}`;
}

/** True where the name takes a plural verb. */
export function isPluralOperation(name: string): boolean {
	const word = head(name.replace(/^the\s/, ''));
	return !/^Operation\b/.test(name) && /s$/.test(word) && !/(?:ss|us|is)$/.test(word);
}

function head(name: string): string {
	return (
		(name.split(/\s(?:on|of|in|against|at|to|for|by|from|near|with|across|over)\s/)[0] ?? name)
			.split(' ')
			.pop() ?? ''
	);
}
