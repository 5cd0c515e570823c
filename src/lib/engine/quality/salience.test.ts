import { expect, it } from 'vitest';
import { viewFor } from '../analyse.ts';
import { analyse } from '../index.ts';
import { salience } from './salience.ts';

const TEXT = `The old bridge of Brackwater will close for six months. Engineers found cracks in the bridge.

The cracks in the old bridge are wide, the engineers of Brackwater said. A dog slept beside a bakery. The council of Brackwater wants the bridge repaired.`;

it('holds more of a sentence whose words come back than of one that stands alone', () => {
	const view = viewFor(analyse(TEXT));
	const at = (words: string): number => view.sentenceAt(TEXT.indexOf(words));
	expect(salience(view, at('The cracks'))).toBeGreaterThan(salience(view, at('A dog')));
	expect(salience(view, at('The council'))).toBeGreaterThan(salience(view, at('A dog')));
	for (const { index } of view.sentences) {
		expect(salience(view, index)).toBeGreaterThanOrEqual(0);
		expect(salience(view, index)).toBeLessThanOrEqual(1);
	}
});
