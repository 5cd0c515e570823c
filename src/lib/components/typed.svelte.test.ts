import { afterEach, expect, test } from 'vitest';
import { forgetTyped, keepsTyped, typedHere } from './typed.ts';

const FIELDS = `
	<input name="stem" value="Who?">
	<input type="hidden" name="id" value="7">
	<input type="file" name="file">
	<textarea name="why">because</textarea>
	<input type="radio" name="way" value="one" checked><input type="radio" name="way" value="all">
	<input type="checkbox" name="proof" value="0-9" checked><input type="checkbox" name="proof" value="9-20">
	<select name="skill"><option value="time"></option><option value="place"></option></select>
	<details><input name="more-0"></details><details><input name="more-1"></details>`;

/** The form as a page comes with it. */
function fresh(): HTMLFormElement {
	document.body.innerHTML = `<form>${FIELDS}</form>`;
	const form = document.querySelector('form') as HTMLFormElement;
	keepsTyped(form);
	return form;
}
const field = <T extends Element = HTMLInputElement>(form: HTMLFormElement, selector: string) =>
	form.querySelector(selector) as T;
const written = (form: HTMLFormElement) =>
	[...new FormData(form)].filter(([, value]) => typeof value === 'string');

afterEach(() => (document.body.innerHTML = ''));

test('what was typed comes again, ticks taken off too, and folds with words in them open', () => {
	const form = fresh();
	field(form, '[name=stem]').value = 'Who said so?';
	field(form, '[value=all]').checked = true;
	field(form, '[value="0-9"]').checked = false;
	field(form, '[value="9-20"]').checked = true;
	field<HTMLSelectElement>(form, 'select').value = 'place';
	field(form, '[name=more-1]').value = 'more';
	form.dispatchEvent(new Event('input'));
	const before = written(form);
	const kept = JSON.parse(JSON.stringify(typedHere.capture()));

	const again = fresh();
	let looked = 0;
	again.addEventListener('input', () => looked++);
	typedHere.restore(kept);
	expect(written(again)).toEqual(before);
	expect([...again.querySelectorAll('details')].map(({ open }) => open)).toEqual([false, true]);
	expect(looked).toBe(1);
});

test('nothing is kept of what nobody typed, or what is saved, and nothing is put back for it', () => {
	const form = fresh();
	expect(typedHere.capture()).toBeNull();
	form.dispatchEvent(new Event('input'));
	forgetTyped(form);
	expect(typedHere.capture()).toBeNull();
	const before = written(form);
	typedHere.restore(null);
	expect(written(form)).toEqual(before);
});
