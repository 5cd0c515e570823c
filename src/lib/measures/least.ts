/**
 * From how many pupils a figure means something. Shares: from 12 on the interval around a half is
 * narrower than a quarter to three quarters. Correlations and what is made of them: from 25 on a good
 * question (0.4) can be told from one that says nothing (Fisher's z). Shape: where the standard error
 * of skewness, sqrt(6/S), falls under 0.45, and that of kurtosis, sqrt(24/S), under 0.7.
 */
export const LEAST = {
	facility: 12,
	sd: 12,
	discrimination: 25,
	efficiency: 25,
	effectiveWeight: 25,
	mean: 12,
	median: 12,
	skewness: 30,
	kurtosis: 50,
	consistency: 25,
	errorRatio: 25,
	standardError: 25,
	option: 12
} as const;
