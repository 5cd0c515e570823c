import { alike, namesOf, normal } from '../../alike.ts';
import { keyText, type Check } from '../check.ts';
import { entityNamed } from './attributed.ts';
import { alsoRight, factOf, noFact, wrongKey } from './fact.ts';

/** Who holds which office: person and title are found anew; nobody else holds the title. */
export const checkOffice: Check = (subject) => {
	const fact = factOf(subject, 'office');
	const person = subject.view.entity(fact?.entity ?? null);
	if (!fact || !person) return noFact();
	const { question, view } = subject;
	const byTitle = question.rule === 'office/which';
	const key = keyText(question);
	const right = byTitle
		? normal(key) === normal(fact.office.title)
		: namesOf(person).some((name) => normal(name) === normal(key));
	if (!right) return wrongKey('The article says otherwise.');
	return question.options.flatMap((option, i) => {
		if (option.correct) return [];
		if (byTitle) {
			return person.offices.some((office) => alike(office.title, option.text))
				? [alsoRight(i, 'The same person holds this office too.')]
				: [];
		}
		const other = entityNamed(view, option.text);
		const holds = other?.offices.some((office) => alike(office.title, fact.office.title));
		return holds ? [alsoRight(i, 'This person is described so too.')] : [];
	});
};
