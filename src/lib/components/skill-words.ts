import { m } from '$lib/paraglide/messages.js';
import type { Skill } from '../engine/types.ts';

/** What a question exercises, in the words of the screens. */
export const SKILLS: Readonly<Record<Skill, string>> = {
	get speakers() {
		return m.words_skill_speakers();
	},
	get operations() {
		return m.words_skill_operations();
	},
	get offices() {
		return m.words_skill_offices();
	},
	get figures() {
		return m.words_skill_figures();
	},
	get time() {
		return m.words_skill_time();
	},
	get place() {
		return m.words_skill_place();
	},
	get reasons() {
		return m.words_skill_reasons();
	},
	get words() {
		return m.words_skill_words();
	},
	get sources() {
		return m.words_skill_sources();
	}
};
