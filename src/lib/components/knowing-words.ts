import type { Knowing } from '../measures/knowing.ts';

/** What answer and proof together tell, in words to the reader. */
export const KNOWING: Readonly<Record<Knowing, { readonly label: string; readonly told: string }>> =
	{
		knows: {
			label: 'You know it',
			told: 'The answer is right, and your sentence proves it.'
		},
		lucky: {
			label: 'Lucky guess',
			told: 'The answer is right, but your sentence does not prove it.'
		},
		misread: {
			label: 'Right place, misread',
			told: 'Your sentence is the one that tells it, but it says something else.'
		},
		lost: {
			label: 'Lost',
			told: 'Neither the answer nor the sentence is right. Read the marked sentence once more.'
		}
	};
