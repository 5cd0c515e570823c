import type { OperationStatus, Stance } from '../../../engine/types.ts';

/** How something was said, in words. */
export const STANCES: Readonly<Record<Stance, string>> = {
	said: 'said',
	told: 'told',
	asked: 'asked',
	answered: 'answered',
	claimed: 'claimed',
	denied: 'denied',
	admitted: 'admitted',
	warned: 'warned',
	promised: 'promised',
	demanded: 'demanded',
	proposed: 'proposed',
	rejected: 'rejected',
	agreed: 'agreed',
	explained: 'explained',
	praised: 'praised',
	criticised: 'criticised',
	believed: 'believed',
	declined: 'declined'
};

/** How an operation stands, in words. */
export const STATUSES: Readonly<Record<OperationStatus, string>> = {
	completed: 'carried out',
	ongoing: 'under way',
	proposed: 'proposed',
	rejected: 'rejected',
	threatened: 'threatened',
	denied: 'denied',
	cancelled: 'cancelled'
};
