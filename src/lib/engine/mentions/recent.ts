import type { Draft } from './draft.ts';
import type { Body } from './ledger.ts';

/** How many mentions back anything is looked for: this keeps the whole room linear. */
const WINDOW = 48;

/** The latest mentions, newest first. */
export interface Recent {
	push(draft: Draft): void;
	/** Mentions not older than `lines` sentences before `line`, newest first. */
	since(line: number, lines: number): Draft[];
	/** Entities of those mentions that pass, each once, latest first. */
	bodies(line: number, lines: number, passes: (body: Body) => boolean): Body[];
}

/** An empty memory. */
export function newRecent(): Recent {
	const kept: Draft[] = [];
	const since = (line: number, lines: number): Draft[] => {
		const found: Draft[] = [];
		for (let i = kept.length - 1; i >= 0 && i >= kept.length - WINDOW; i--) {
			const draft = kept[i] as Draft;
			if (draft.line < line - lines) break;
			found.push(draft);
		}
		return found;
	};
	return {
		push(draft) {
			kept.push(draft);
			if (kept.length > WINDOW * 4) kept.splice(0, kept.length - WINDOW);
		},
		since,
		bodies(line, lines, passes) {
			const seen = new Set<Body>();
			for (const draft of since(line, lines)) {
				if (draft.body && !seen.has(draft.body) && passes(draft.body)) seen.add(draft.body);
			}
			return [...seen];
		}
	};
}
