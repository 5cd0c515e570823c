import { alike, namesOf } from '../../alike.ts';
import { keyText, type Check } from '../check.ts';
import { entityNamed, isNamed } from './attributed.ts';
import { alsoRight, factOf, noFact, wrongKey } from './fact.ts';

/** The key is the place of the fact; no wrong one stands in the same sentence. */
export const checkPlace: Check = (subject) => {
	const fact = factOf(subject, 'place');
	if (!fact) return noFact();
	const { question, view } = subject;
	const mentions = view.mentionsIn(fact.sentence);
	const mention = mentions.find((m) => m.label === 'place' && m.span[0] === fact.place.span[0]);
	const place = view.entity(mention?.entity ?? null);
	if (!place || !isNamed(place, keyText(question)))
		return wrongKey('The article names another place.');
	return question.options.flatMap((option, i) => {
		if (option.correct) return [];
		const other = entityNamed(view, option.text);
		const beside = other && mentions.some((m) => m.entity === other.id);
		return beside || namesOf(place).some((name) => alike(name, option.text))
			? [alsoRight(i, 'The same sentence names this place.')]
			: [];
	});
};
