import { error, fail, type ActionFailure, type HttpError } from '@sveltejs/kit';

type HttpErrorClass = new (status: number, body: App.Error) => HttpError;

/** Kit's own class of an expected error: wherever one is thrown, Kit answers with its status and body. */
function expectedErrorOfKit(): HttpErrorClass {
	try {
		return error(500);
	} catch (thrown) {
		return (thrown as object).constructor as HttpErrorClass;
	}
}

/** Puts what somebody is told into the reader's language: from its code and its English words. */
export type Telling = (code: string, english: string) => string;

let telling: Telling = (_, english) => english;

/** Sets how refusals are told from now on; without it they are in English. */
export function tellBy(how: Telling): void {
	telling = how;
}

/** A refusal in the language of whoever is asked just now. */
export const told: Telling = (code, english) => telling(code, english);

/**
 * Something that a person may be told: a rule of the domain that does not hold. Thrown by domain
 * functions; a load, an action or an endpoint that lets it pass answers with its status and its
 * message, and `formAnswer` turns it into a message at the field.
 */
export class DomainError extends expectedErrorOfKit() {
	readonly name = 'DomainError';
	/** What is wrong, for programs: lower-case words with hyphens. */
	readonly code: string;
	/** What is wrong and what to do, in English; `body.message` is in the reader's language. */
	readonly message: string;
	/** Name of the form field where it happened, if it was one. */
	readonly field: string | undefined;
	declare readonly stack: string;

	/**
	 * @param code Lower-case words with hyphens.
	 * @param status HTTP status, 400 to 499.
	 * @param message One or two plain sentences: what is wrong and what to do.
	 * @param field Name of the form field where it happened, if it was one.
	 */
	constructor(code: string, status: number, message: string, field?: string) {
		super(status, {
			code,
			// Only when it is sent is it known whose request this is: writes are done for many at once.
			get message() {
				return told(code, message);
			}
		});
		this.code = code;
		this.message = message;
		this.field = field;
		Error.captureStackTrace(this, DomainError);
	}
}

/** What a form gets back: a message for each field (`form` for the whole), and what was typed. */
export interface FormErrors<Values> {
	readonly errors: Readonly<Record<string, string>>;
	readonly values: Values;
}

/** The form again, with its messages and with what was typed. */
export function formFailure<Values>(
	status: number,
	errors: Readonly<Record<string, string>>,
	values: Values
): ActionFailure<FormErrors<Values>> {
	return fail(status, { errors, values });
}

/**
 * Does the work of a form. A `DomainError` comes back as the form with the message at its field (or
 * under `form`) and `values` kept; anything else is thrown on.
 *
 * @param values What was typed, without secrets: it goes back to the page.
 */
export async function formAnswer<Values, Result>(
	values: Values,
	work: () => Promise<Result>
): Promise<Result | ActionFailure<FormErrors<Values>>> {
	try {
		return await work();
	} catch (thrown) {
		if (!(thrown instanceof DomainError)) throw thrown;
		return formFailure(thrown.status, { [thrown.field ?? 'form']: thrown.body.message }, values);
	}
}
