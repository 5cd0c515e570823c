import type { Correction, OperationStatus, Stance } from '../../engine/types.ts';
import { DomainError } from '../errors.ts';
import { tidyLine } from '../import/tidy.ts';
import type { ArticleReading } from '../reader/jobs.ts';
import { officeId } from './findings/people.ts';
import { STANCES, STATUSES } from './findings/manner.ts';

/** Greatest length of a name or a title, in UTF-16 units. */
const LONGEST = 120;

/**
 * The correction that a form asks for: `kind`, `of` and, by kind, `name`, `title`, `stance` or `status`.
 * @param reading what was found, as it stands now
 * @throws DomainError `no-finding` (404) where there is nothing of that id, `no-name` or `no-title` (422)
 */
export function correctionDraft(form: FormData, reading: ArticleReading): Correction {
	const field = (name: string) => tidyLine(String(form.get(name) ?? ''));
	const of = String(form.get('of') ?? '');
	if (!isThere(reading, of)) {
		throw new DomainError(
			'no-finding',
			404,
			'This finding is no longer there. Load the page again.'
		);
	}
	const kind = field('kind');
	switch (kind) {
		case 'speaker':
			return { kind, of, name: speakerName(reading, field('name') || field('known')) };
		case 'name':
			return { kind, of, name: filled(field('name'), 'name', 'Write the name.') };
		case 'title':
			return { kind, of, title: filled(field('title'), 'title', 'Write the title.') };
		case 'stance': {
			const stance = field('stance');
			if (Object.hasOwn(STANCES, stance)) return { kind, of, stance: stance as Stance };
			break;
		}
		case 'status': {
			const status = field('status');
			if (Object.hasOwn(STATUSES, status)) return { kind, of, status: status as OperationStatus };
			break;
		}
		case 'removed':
			return { kind, of };
	}
	throw new DomainError('no-correction', 422, 'Choose what is to be set right.');
}

const isThere = ({ attributions, facts, entities }: ArticleReading, of: string) =>
	[attributions, facts, entities].some((found) => found.some(({ id }) => id === of)) ||
	entities.some((entity) => entity.offices.some((office) => officeId(entity, office) === of));

/** A speaker has to stand in the article, or no proof could ever name them; empty for nobody known. */
function speakerName({ entities, article }: ArticleReading, name: string): string {
	if (name === '' || name.length > LONGEST) {
		throw new DomainError('no-name', 422, 'Choose who said it, or write the name.', 'name');
	}
	if (name === NOBODY) return '';
	const known = entities.some(({ name: one, aliases }) => one === name || aliases.includes(name));
	if (known || article.text.includes(name)) return name;
	throw new DomainError(
		'no-name',
		422,
		'The article does not have this name. Write it as the article does.',
		'name'
	);
}

/** Chosen where the article does not say who speaks. */
export const NOBODY = '-';

function filled(value: string, field: string, message: string): string {
	if (value === '') throw new DomainError(`no-${field}`, 422, message, field);
	if (value.length > LONGEST) {
		throw new DomainError(`no-${field}`, 422, `Shorten this to ${LONGEST} characters.`, field);
	}
	return value;
}
