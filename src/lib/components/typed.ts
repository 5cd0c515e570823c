import type { Attachment } from 'svelte/attachments';

/** What stands in a form that somebody typed into: name and value of each field, in its order. */
export type Typed = readonly (readonly [name: string, value: string])[];

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Kinds of input that are not to be kept, or hold nothing to keep. */
const NOT_KEPT = ['file', 'password', 'submit', 'button'];

const controlsOf = (form: HTMLFormElement): Control[] =>
	[...form.elements].filter(
		(element): element is Control =>
			element.matches('input[name], textarea[name], select[name]') &&
			!NOT_KEPT.includes((element as Control).type)
	);

const isTicked = (control: Control): control is HTMLInputElement =>
	control.type === 'checkbox' || control.type === 'radio';

/** For the one form of a page whose words are to outlast a new load of it: see {@link typedHere}. */
export const keepsTyped: Attachment<HTMLFormElement> = (form) => {
	form.dataset.keeps = '';
	const typed = () => (form.dataset.typed = '');
	form.addEventListener('input', typed);
	return () => form.removeEventListener('input', typed);
};

/** Tells a form that what was typed into it is kept elsewhere by now. */
export function forgetTyped(form: HTMLFormElement): void {
	delete form.dataset.typed;
}

/**
 * The `snapshot` of a page with a form that {@link keepsTyped}: what was typed is there again after a
 * new load of the page, or on the way back to it. Files and passwords are not.
 */
export const typedHere = {
	capture(): Typed | null {
		const form = document.querySelector<HTMLFormElement>('form[data-keeps][data-typed]');
		if (!form) return null;
		const kept = controlsOf(form).filter((control) => !isTicked(control) || control.checked);
		return kept.map(({ name, value }) => [name, value]);
	},
	restore(typed: Typed | null): void {
		const form = document.querySelector<HTMLFormElement>('form[data-keeps]');
		if (!form || !typed) return;
		const left = [...typed];
		for (const control of controlsOf(form).filter(({ type }) => type !== 'hidden')) {
			const at = left.findIndex(
				([name, value]) => name === control.name && (!isTicked(control) || value === control.value)
			);
			const [found] = at < 0 ? [] : left.splice(at, 1);
			if (isTicked(control)) control.checked = found !== undefined;
			else if (found) control.value = found[1];
			const folded = control.closest('details');
			if (found?.[1] && folded && !isTicked(control)) folded.open = true;
		}
		form.dispatchEvent(new Event('input', { bubbles: true }));
	}
};
