import { sample as apollo13 } from './apollo-13.ts';
import { sample as libraryBees } from './library-bees.ts';
import { sample as mexicoFentanylLabs } from './mexico-fentanyl-labs.ts';
import { sample as ozoneHole } from './ozone-hole.ts';
import { sample as sallowfordFlood } from './sallowford-flood.ts';
import type { Sample } from './types.ts';

/** The articles that a fresh installation starts with, in the order in which they are shown. */
export const samples: readonly Sample[] = [
	mexicoFentanylLabs,
	libraryBees,
	apollo13,
	sallowfordFlood,
	ozoneHole
];
