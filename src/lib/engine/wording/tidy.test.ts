import { describe, expect, it } from 'vitest';
import { capital, curl, isBalanced, isWhole, quoted, tidy } from './tidy.ts';

describe('curl', () => {
	it.each([
		['"a" and "b"', '“a” and “b”'],
		["it's Jordan's", 'it’s Jordan’s'],
		['‘weapon of mass destruction’', '“weapon of mass destruction”'],
		["he said 'no' twice", 'he said “no” twice'],
		["the officials' plan", 'the officials’ plan'],
		["rock 'n' roll", 'rock “n” roll']
	])('%s', (from, to) => {
		expect(curl(from)).toBe(to);
	});
});

describe('tidy', () => {
	it.each([
		[', the plan , was dropped,', 'the plan, was dropped'],
		['It fell [3] in 2010 [12].', 'It fell in 2010'],
		['worth $ 200', 'worth $200'],
		['a  b\nc', 'a b c']
	])('%s', (from, to) => {
		expect(tidy(from)).toBe(to);
	});
});

describe('isWhole', () => {
	it.each([
		['the plan was dropped', true],
		['founded by the writer L', false],
		['the pan ’ seats decreased', false],
		['the largest vote -democrat', false],
		['born ( ) in Rome', false],
		['a well-known plan', true]
	])('%s', (text, whole) => {
		expect(isWhole(text)).toBe(whole);
	});
});

it('sets marks in pairs', () => {
	expect(quoted('the “best” plan')).toBe('“the ‘best’ plan”');
	expect(isBalanced('“a (b)”')).toBe(true);
	expect(isBalanced('“a (b”)')).toBe(false);
	expect(capital('“élan')).toBe('“Élan');
});
