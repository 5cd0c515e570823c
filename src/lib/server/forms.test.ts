import { isActionFailure } from '@sveltejs/kit';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { optional, readForm, required } from './forms.ts';

const fields = {
	title: required('Type a title.'),
	password: v.pipe(v.string(), v.minLength(10, 'Use 10 characters or more.')),
	note: optional(5)
};

const post = (values: Record<string, string | Blob>) => {
	const body = new FormData();
	for (const [name, value] of Object.entries(values)) body.set(name, value);
	return new Request('http://localhost/', { method: 'POST', body });
};

test('a form that holds is read and trimmed', async () => {
	const request = post({ title: '  مرحبا 🦊 ', password: ' 0123456789', stray: 'x' });
	const form = await readForm(request, fields, ['password']);
	expect(form).toEqual({
		input: { title: 'مرحبا 🦊', password: ' 0123456789', note: '' },
		values: { title: '  مرحبا 🦊 ', note: '' }
	});
});

test('one that does not says so at each field and keeps all but secrets', async () => {
	const request = post({ title: ' ', password: 'short', note: 'far too long' });
	const form = await readForm(request, fields, ['password']);
	if (!('failure' in form)) throw new Error('it was taken');
	expect(isActionFailure(form.failure)).toBe(true);
	expect(form.failure).toMatchObject({
		status: 400,
		data: {
			errors: {
				title: 'Type a title.',
				password: 'Use 10 characters or more.',
				note: 'Use 5 characters at most.'
			}
		}
	});
	expect(form.failure.data.values).toEqual({ title: ' ', note: 'far too long' });
});

test('a file in place of text counts as nothing typed', async () => {
	const request = post({ title: new Blob(['x']), password: '0123456789' });
	const form = await readForm(request, fields);
	expect('failure' in form && form.failure.data.errors).toEqual({ title: 'Type a title.' });
});
