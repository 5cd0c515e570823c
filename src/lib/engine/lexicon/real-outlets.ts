/** News outlets for wrong options, by kind; from common knowledge, compiled for this project. */
export const REAL_OUTLETS: Readonly<Record<'paper' | 'broadcaster' | 'agency', readonly string[]>> =
	{
		paper: [
			'the New York Times',
			'the Washington Post',
			'the Wall Street Journal',
			'the Guardian',
			'the Daily Mail',
			'the Los Angeles Times',
			'the Financial Times',
			'USA Today',
			'the Boston Globe',
			'Le Monde'
		],
		broadcaster: [
			'CNN',
			'the BBC',
			'Fox News',
			'NBC News',
			'Al Jazeera',
			'CBS News',
			'Sky News',
			'NPR'
		],
		agency: ['the Associated Press', 'Reuters', 'Agence France-Presse', 'Bloomberg News']
	};
