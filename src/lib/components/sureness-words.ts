import { m } from '$lib/paraglide/messages.js';
import type { Sureness } from '../engine/types.ts';

/** How sure a reader says they were. */
export const SURENESS: Readonly<Record<Sureness, string>> = {
	get 1() {
		return m.words_sure_1();
	},
	get 2() {
		return m.words_sure_2();
	},
	get 3() {
		return m.words_sure_3();
	}
};
