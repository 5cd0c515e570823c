import type { Net, Param } from './net.ts';

const FIRST = 0.9;
const SECOND = 0.98;
const TINY = 1e-9;
const AVERAGE = 0.999;

/** One step of Adam (Kingma and Ba 2015) on every parameter; clears the gradients. */
export function adamStep(net: Net, step: number, rate: number): void {
	const clip = clipping(net);
	const speed = (rate * Math.sqrt(1 - SECOND ** step)) / (1 - FIRST ** step);
	const decay = Math.min(AVERAGE, step / (step + 10));
	for (const param of net.params) {
		if (!param.touched) {
			update(param, 0, param.value.length, speed, clip, decay);
			continue;
		}
		for (const row of param.touched) {
			update(param, row * param.columns, (row + 1) * param.columns, speed, clip, 0);
		}
		param.touched.clear();
	}
}

function update(
	{ value, grad, first, second, average }: Param,
	from: number,
	to: number,
	speed: number,
	clip: number,
	decay: number
): void {
	for (let i = from; i < to; i++) {
		const g = grad[i]! * clip;
		first[i] = FIRST * first[i]! + (1 - FIRST) * g;
		second[i] = SECOND * second[i]! + (1 - SECOND) * g * g;
		value[i]! -= (speed * first[i]!) / (Math.sqrt(second[i]!) + TINY);
		average[i] = decay * average[i]! + (1 - decay) * value[i]!;
		grad[i] = 0;
	}
}

/** Factor that keeps the length of the whole gradient within bounds. */
function clipping(net: Net): number {
	let sum = 0;
	for (const { grad, touched, columns } of net.params) {
		if (!touched) for (let i = 0; i < grad.length; i++) sum += grad[i]! * grad[i]!;
		else {
			for (const row of touched) {
				for (let i = row * columns; i < (row + 1) * columns; i++) sum += grad[i]! * grad[i]!;
			}
		}
	}
	return Math.min(1, 1 / Math.sqrt(sum));
}
