/** What a key does at the desk. */
export type DeskKey =
	'next' | 'previous' | 'keep' | 'keep-all' | 'reject' | 'edit' | 'undo' | 'more' | 'quiz' | 'help';

/** What is done, in words, in the order in which it is explained, and by which keys. */
export const KEYS: Readonly<
	Record<DeskKey, { readonly keys: readonly string[]; readonly label: string }>
> = {
	keep: { keys: ['k', 'a'], label: 'keep the question' },
	reject: { keys: ['r'], label: 'reject it' },
	edit: { keys: ['e'], label: 'edit it' },
	next: { keys: ['j', 'n', 'ArrowRight'], label: 'to the next' },
	previous: { keys: ['p', 'ArrowLeft'], label: 'to the one before' },
	undo: { keys: ['u'], label: 'undo the last change' },
	'keep-all': { keys: ['K'], label: 'keep all without a flaw' },
	more: { keys: ['d'], label: 'draw more' },
	quiz: { keys: ['q'], label: 'make the quiz' },
	help: { keys: ['?'], label: 'show or hide these keys' }
};

/** How a key is written on a screen. */
export const keyName = (key: string): string =>
	({ ArrowRight: '→', ArrowLeft: '←', K: 'Shift K' })[key] ?? key.toUpperCase();

const BY_KEY: ReadonlyMap<string, DeskKey> = new Map(
	Object.entries(KEYS).flatMap(([does, { keys }]) =>
		keys.map((key) => [key, does as DeskKey] as const)
	)
);

/** What a key press means; null: leave it to the browser. */
export function deskKey(press: {
	readonly key: string;
	readonly modified: boolean;
	readonly shift: boolean;
	/** The focus is in something that one types into or chooses from. */
	readonly typing: boolean;
}): DeskKey | null {
	if (press.modified || press.typing) return null;
	// Caps Lock is no wish: only the shift key makes a capital.
	const key = press.shift || press.key.length > 1 ? press.key : press.key.toLowerCase();
	return BY_KEY.get(key) ?? null;
}
