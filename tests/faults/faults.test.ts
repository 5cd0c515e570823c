import { expect, test } from '../e2e/test.ts';
import { openHall } from './hall.ts';
import { SHAPES } from './shapes.ts';

// Nothing acknowledged is lost, nothing is on record twice, and the points are those of the last answers.
for (const { name, questions, seeds, run } of SHAPES)
	test(name, async ({ installation, browser }) => {
		const world = {
			hall: await openHall(installation, questions, { assignment: { attempts: seeds.length } }),
			browser
		};
		for (const seed of seeds)
			await test.step(seed, async () => {
				const tally = await run(world, seed);
				expect(tally).toMatchObject({ lost: 0, doubled: 0, wrongScores: 0 });
				expect(tally.acknowledged).toBeGreaterThan(0);
			});
	});
