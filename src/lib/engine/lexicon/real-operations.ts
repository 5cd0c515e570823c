/**
 * Undertakings that really took place, for wrong options. From common historical knowledge;
 * compiled for this project.
 */

/** Named operations by field. */
export const NAMED_OPERATIONS: Readonly<Record<OperationField, readonly string[]>> = {
	military: [
		'Operation Just Cause',
		'Operation Urgent Fury',
		'Operation Desert Fox',
		'Operation Inherent Resolve',
		'Operation Enduring Freedom',
		'Operation Restore Hope',
		'Operation Allied Force',
		'Operation Uphold Democracy',
		'Operation Prosperity Guardian',
		'Operation Neptune Spear',
		'Operation Praying Mantis',
		'Operation Southern Watch'
	],
	police: [
		'Operation Fast and Furious',
		'Operation Trojan Shield',
		'Operation Car Wash',
		'Operation Yewtree',
		'Operation Condor',
		'Operation Blast Furnace',
		'Operation Underworld',
		'Operation Gatekeeper'
	],
	relief: [
		'Operation Provide Comfort',
		'Operation Unified Response',
		'Operation Babylift',
		'Operation Lifeline Sudan',
		'Operation Tomodachi',
		'Operation Moses',
		'Operation Unified Assistance'
	],
	science: [
		'Operation Deep Freeze',
		'Operation Highjump',
		'Operation Paperclip',
		'Operation IceBridge',
		'Operation Tabarin'
	]
};

export type OperationField = 'military' | 'police' | 'relief' | 'science';

/** Described undertakings by field, fit to stand beside "joint raids on laboratories". */
export const DESCRIBED_OPERATIONS: Readonly<Record<OperationField, readonly string[]>> = {
	military: [
		'a naval blockade of Cuba',
		'an airlift of supplies to Berlin',
		'the evacuation of Saigon',
		'a no-fly zone over Libya',
		'a landing of marines in Grenada',
		'the shelling of a port in Yemen'
	],
	police: [
		'an undercover sting on gun dealers',
		'a manhunt for escaped prisoners',
		'a search of cargo ships in Rotterdam',
		'a raid on a counterfeit money press',
		'road checks for stolen cars'
	],
	relief: [
		'the evacuation of a flooded valley',
		'a food airlift to Somalia',
		'a search for survivors in an avalanche',
		'a vaccination campaign against polio',
		'the rescue of miners in Chile'
	],
	science: [
		'a survey of coral reefs by submarine',
		'an expedition to the South Pole',
		'a mission to bring back rock from the Moon',
		'a census of whales in the Pacific',
		'a dig for dinosaur bones in Mongolia'
	]
};

/** Words of an article that tell its field. */
export const FIELD_WORDS: Readonly<Record<OperationField, RegExp>> = {
	military:
		/\b(?:troops?|military|army|navy|strike|missile|bomb\w*|invasion|forces|soldiers?|war)\b/gi,
	police: /\b(?:police|detectives?|arrest\w*|smuggl\w*|drugs?|suspects?|crime|raid\w*|court)\b/gi,
	relief:
		/\b(?:rescue\w*|flood\w*|evacuat\w*|relief|earthquake|volunteers?|vaccin\w*|survivors?|storm)\b/gi,
	science:
		/\b(?:research\w*|scientists?|expedition|spacecraft|telescope|survey|species|excavat\w*)\b/gi
};
