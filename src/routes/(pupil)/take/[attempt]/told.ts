/** All that shows verdicts, in one piece: it is loaded when there is one to show. */
export { default as SettledAnswer } from '$lib/components/answer/SettledAnswer.svelte';
export { default as Verdict } from '$lib/components/Verdict.svelte';
export { proofMarks, sourceMarks } from '$lib/components/proof-marks.ts';
export { verdictOf } from '$lib/components/settled.ts';
