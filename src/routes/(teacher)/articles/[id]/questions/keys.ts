/** What a single key does at the desk. */
export type DeskKey = 'next' | 'previous' | 'approve' | 'reject' | 'edit' | 'undo';

/** The keys, in the order in which they are explained. */
export const KEYS: Readonly<Record<string, { readonly does: DeskKey; readonly label: string }>> = {
	j: { does: 'next', label: 'next' },
	k: { does: 'previous', label: 'previous' },
	a: { does: 'approve', label: 'approve' },
	r: { does: 'reject', label: 'reject' },
	e: { does: 'edit', label: 'edit' },
	u: { does: 'undo', label: 'undo' }
};

/** What a key press means; null: leave it to the browser. */
export function deskKey(press: {
	readonly key: string;
	readonly modified: boolean;
	/** The focus is in something that one types into or chooses from. */
	readonly typing: boolean;
}): DeskKey | null {
	if (press.modified || press.typing) return null;
	const key = press.key.toLowerCase();
	return Object.hasOwn(KEYS, key) ? KEYS[key]!.does : null;
}
