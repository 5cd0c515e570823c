const LANCZOS = [
	676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
	12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7
];

/** Natural logarithm of the gamma function, x > 0 (Lanczos, SIAM J. Numer. Anal. B 1, 1964). */
export function logGamma(x: number): number {
	if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
	const z = x - 1;
	const t = z + 7.5;
	const series = LANCZOS.reduce((total, c, i) => total + c / (z + i + 1), 0.99999999999980993);
	return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(series);
}

/** Regularised incomplete beta function I_x(a, b), by its continued fraction (DLMF 8.17.22). */
export function incompleteBeta(x: number, a: number, b: number): number {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
	const logFront =
		logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x);
	return (Math.exp(logFront) / a) * fraction(x, a, b);
}

/** Lentz's method, as modified by Thompson and Barnett (1986). */
function fraction(x: number, a: number, b: number): number {
	const tiny = 1e-300;
	let [c, d] = [1, 1 - ((a + b) * x) / (a + 1)];
	d = 1 / (Math.abs(d) < tiny ? tiny : d);
	let value = d;
	for (let m = 1; m <= 500; m++) {
		const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
		const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
		for (const term of [even, odd]) {
			d = 1 + term * d;
			d = 1 / (Math.abs(d) < tiny ? tiny : d);
			c = 1 + term / c;
			if (Math.abs(c) < tiny) c = tiny;
			value *= c * d;
		}
		if (Math.abs(c * d - 1) < 1e-14) break;
	}
	return value;
}
