import { LIMITS, pageWeights, type WeighedPage } from '../../scripts/bench/pupil/weights.ts';
import { FORMS } from '../../src/lib/server/attempts/testing.ts';
import { openHall } from '../faults/hall.ts';
import { expect, test } from './test.ts';

test('the pages of a pupil are light enough for a weak phone', async ({
	installation,
	browser
}) => {
	const hall = await openHall(installation, FORMS, { quiz: { proof: true, sureness: true } });
	const weights = await pageWeights(hall, browser);
	for (const page of Object.keys(LIMITS) as WeighedPage[])
		expect(weights[page], `${page}: Brotli kB of JavaScript`).toBeLessThanOrEqual(LIMITS[page]);
});
