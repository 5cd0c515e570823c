import type { Correction } from '$lib/engine/types.ts';
import type { MendChoices } from '$lib/server/articles/mend-choices.ts';

/** What was set right, in a few words. */
export function correctionWords(correction: Correction, choices: MendChoices): string {
	const label = (list: MendChoices['stances'], value: string) =>
		list.find((one) => one.value === value)?.label ?? value;
	switch (correction.kind) {
		case 'speaker':
			return correction.name === ''
				? 'The article does not say who said it'
				: `Said by ${correction.name}`;
		case 'stance':
			return `How it was said: ${label(choices.stances, correction.stance)}`;
		case 'status':
			return `How it stands: ${label(choices.statuses, correction.status)}`;
		case 'name':
			return `Named ${correction.name}`;
		case 'title':
			return `Office: ${correction.title}`;
		case 'removed':
			return 'Taken out';
	}
}
