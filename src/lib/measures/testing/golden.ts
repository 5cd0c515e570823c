/** Eight pupils by four questions of one mark, and what Moodle's definitions make of them. */
export const GOLDEN = {
	rows: [
		[1, 1, 1, 1],
		[1, 1, 1, 0],
		[1, 1, 0, 0.5],
		[1, 0, 1, 0],
		[0, 1, 0, 0],
		[1, 0, 0, 0],
		[0, 0, 0, 1],
		[1, 1, 1, 0.5]
	],
	greatest: [1, 1, 1, 1],
	items: {
		facility: [75, 62.5, 50, 37.5],
		sd: [0.46291, 0.517549, 0.534522, 0.443203],
		discrimination: [32.025631, 25.308553, 47.434165, -3.578281],
		efficiency: [50, 30.434783, 50, -4.347826],
		effectiveWeight: [25.386306, 26.625382, 30.037482, 17.950829]
	},
	quiz: {
		mean: 2.25,
		sd: 1.195229,
		skewness: 0.209165,
		kurtosis: -1.62925,
		consistency: 43.333333,
		errorRatio: 75.277265,
		standardError: 0.899735
	}
} as const;
