import { describe, expect, it } from 'vitest';
import { viewFor } from '../analyse.ts';
import { analyse } from '../index.ts';
import { ownVoice, verbsInThird } from './own-voice.ts';

function interview(answer: string) {
	const text = `The Post spoke with Nora Kestrel, a potter.\n\nHow did you begin?\n\n${answer}\n\nWhat came next?\n\nI opened a shop with my sister.`;
	return viewFor(analyse(text));
}

describe('ownVoice', () => {
	it.each([
		['I found an old kiln in the harbour.', 'Nora Kestrel'],
		['I heard Owen Drake say: “I will never sell the kiln.”', null]
	])('%s', (answer, name) => {
		const view = interview(answer);
		const at = view.sentenceAt(view.text.indexOf(answer));
		expect(ownVoice(view, at)?.name ?? null).toBe(name);
	});

	it('is nobody’s outside of answers', () => {
		const view = interview('I found an old kiln in the harbour.');
		expect(ownVoice(view, 0)).toBeNull();
	});
});

describe('verbsInThird', () => {
	it.each([
		['I make plates and I sell bowls every day.', ['makes']],
		['I am the founder of the pottery.', ['is']],
		['I have sold bowls in many countries.', ['has']],
		['I’ve sold bowls in many countries.', [' has']],
		['I do not sell plates to strangers.', ['does']],
		['I found an old kiln in the harbour.', ['found']]
	])('%s', (answer, forms) => {
		const view = interview(answer);
		const tree = view.tree(view.sentenceAt(view.text.indexOf(answer)));
		const kept = new Set(tree.tokens.map((_, i) => i));
		const subject = tree.tokens.findIndex(({ text }) => text === 'I');
		expect([...(verbsInThird(tree, subject, kept)?.values() ?? [])]).toEqual(forms);
	});
});
