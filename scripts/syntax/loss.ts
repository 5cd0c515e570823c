/**
 * Loss of choosing among the `count` scores of a row by softmax, where `right` is right, divided by
 * `total`; writes its gradient.
 */
export function addLoss(
	scores: Float32Array,
	grads: Float32Array,
	row: number,
	count: number,
	right: number,
	total: number
): number {
	const at = row * count;
	let top = -Infinity;
	for (let i = 0; i < count; i++) top = Math.max(top, scores[at + i]!);
	let sum = 0;
	for (let i = 0; i < count; i++) sum += Math.exp(scores[at + i]! - top);
	for (let i = 0; i < count; i++) grads[at + i] = Math.exp(scores[at + i]! - top) / sum / total;
	grads[at + right]! -= 1 / total;
	return (Math.log(sum) + top - scores[at + right]!) / total;
}
