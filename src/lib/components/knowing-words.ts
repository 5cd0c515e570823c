import { m } from '$lib/paraglide/messages.js';
import type { Knowing } from '../measures/knowing.ts';

/** What answer and proof together tell, in words to the reader. */
export const KNOWING: Readonly<Record<Knowing, { readonly label: string; readonly told: string }>> =
	{
		get knows() {
			return { label: m.words_knows(), told: m.words_knows_told() };
		},
		get lucky() {
			return { label: m.words_lucky(), told: m.words_lucky_told() };
		},
		get misread() {
			return { label: m.words_misread(), told: m.words_misread_told() };
		},
		get lost() {
			return { label: m.words_lost(), told: m.words_lost_told() };
		}
	};
