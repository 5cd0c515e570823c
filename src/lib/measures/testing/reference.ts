/** The same statistics once more, written step by step from the definitions and sharing no code with them. */
export interface Reference {
	readonly facility: number[];
	readonly sd: number[];
	readonly discrimination: (number | null)[];
	readonly efficiency: (number | null)[];
	readonly effectiveWeight: (number | null)[];
	readonly mean: number;
	readonly median: number;
	readonly spread: number;
	readonly skewness: number | null;
	readonly kurtosis: number | null;
	readonly consistency: number | null;
	readonly errorRatio: number | null;
	readonly standardError: number | null;
}

/** @param rows Marks of pupils (2 or more) by questions; `greatest` the most of each question. */
export function reference(rows: readonly number[][], greatest: readonly number[]): Reference {
	const S = rows.length;
	const P = greatest.length;
	const T: number[] = [];
	for (let s = 0; s < S; s++) {
		let t = 0;
		for (let p = 0; p < P; p++) t += rows[s]![p]!;
		T.push(t);
	}
	const average = (a: number[]) => {
		let t = 0;
		for (const value of a) t += value;
		return t / a.length;
	};
	const cov = (a: number[], b: number[]) => {
		const ma = average(a);
		const mb = average(b);
		let t = 0;
		for (let s = 0; s < a.length; s++) t += (a[s]! - ma) * (b[s]! - mb);
		return t / (a.length - 1);
	};
	const zero = (value: number) => Math.abs(value) < 1e-11;
	const out = {
		facility: [] as number[],
		sd: [] as number[],
		discrimination: [] as (number | null)[],
		efficiency: [] as (number | null)[],
		effectiveWeight: [] as (number | null)[]
	};
	const covsT: number[] = [];
	let sumOfVariances = 0;
	for (let p = 0; p < P; p++) {
		const x = rows.map((row) => row[p]!);
		const R = x.map((value, s) => T[s]! - value);
		const vx = cov(x, x);
		const vr = cov(R, R);
		sumOfVariances += vx;
		out.facility.push((100 * average(x)) / greatest[p]!);
		out.sd.push(Math.sqrt(vx));
		covsT.push(cov(x, T));
		if (zero(vx) || zero(vr)) {
			out.discrimination.push(null);
			out.efficiency.push(null);
		} else {
			const up = (a: number[]) => [...a].sort((m, n) => m - n);
			out.discrimination.push((100 * cov(x, R)) / Math.sqrt(vx * vr));
			out.efficiency.push((100 * cov(x, R)) / cov(up(x), up(R)));
		}
	}
	let roots = 0;
	for (const c of covsT) if (c > 1e-11) roots += Math.sqrt(c);
	for (const c of covsT) out.effectiveWeight.push(c > 1e-11 ? (100 * Math.sqrt(c)) / roots : null);
	const ordered = [...T].sort((m, n) => m - n);
	const median = S % 2 === 1 ? ordered[(S - 1) / 2]! : (ordered[S / 2 - 1]! + ordered[S / 2]!) / 2;
	const mean = average(T);
	const power = (k: number) => average(T.map((t) => Math.pow(t - mean, k)));
	const vT = cov(T, T);
	const flat = zero(vT);
	const k2 = (S * power(2)) / (S - 1);
	const k3 = (S * S * power(3)) / ((S - 1) * (S - 2));
	const k4 =
		((S * S) / ((S - 1) * (S - 2) * (S - 3))) *
		((S + 1) * power(4) - 3 * (S - 1) * power(2) * power(2));
	const known = !flat && P > 1;
	const consistency = known ? ((100 * P) / (P - 1)) * (1 - sumOfVariances / vT) : null;
	const errorRatio = consistency === null ? null : 100 * Math.sqrt(1 - consistency / 100);
	return {
		...out,
		mean,
		median,
		spread: Math.sqrt(vT),
		skewness: flat || S < 3 ? null : k3 / Math.pow(k2, 1.5),
		kurtosis: flat || S < 4 ? null : k4 / (k2 * k2),
		consistency,
		errorRatio,
		standardError: errorRatio === null ? null : (errorRatio * Math.sqrt(vT)) / 100
	};
}
