import type { Office } from '../types.ts';
import type { View } from '../view.ts';

/** True where the words before the title belong to it: "Joint Council for the Welfare of | Immigrants campaigner". */
export function isCutTitle(view: View, office: Office): boolean {
	const { tokens } = view.tree(office.sentence);
	const at = tokens.findIndex(({ span }) => span[0] >= office.span[0]);
	const before = tokens[at - 1];
	if (!before || at < 0 || before.span[1] > office.span[0]) return false;
	if (/^(?:NOUN|PROPN|ADJ|SYM|PART|NUM|VERB)$/.test(before.upos) && before.xpos !== 'VBD') {
		return !/^(?:is|was|as|became|named)$/i.test(before.text);
	}
	return /^(?:of|for|&|and)$/i.test(before.text) && !/^the\s/i.test(office.title);
}
