import { afterEach, beforeEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import ListenPanel from './ListenPanel.svelte';

const TEXT = 'First things first. Then the rest.';
const VOICE = { lang: 'en-GB', name: 'A voice', localService: true, default: true };

/** The speech of a browser, as the standard has it: to cancel leaves it paused where it was. */
function speech() {
	const said: { readonly text: string; readonly rate: number }[] = [];
	let now: SpeechSynthesisUtterance | null = null;
	let paused = false;
	return {
		said,
		paused: () => paused,
		/** Says the word that begins there. */
		word: (charIndex: number) =>
			now?.onboundary?.({ name: 'word', charIndex, charLength: 0 } as SpeechSynthesisEvent),
		end: () => now?.onend?.(new Event('end') as SpeechSynthesisEvent),
		platform: {
			getVoices: () => [VOICE],
			speak: (utterance: SpeechSynthesisUtterance) => {
				now = utterance;
				said.push({ text: utterance.text, rate: utterance.rate });
			},
			cancel: () => (now = null),
			pause: () => (paused = true),
			resume: () => (paused = false)
		}
	};
}

class Utterance {
	readonly text: string;
	voice: unknown = null;
	lang = '';
	rate = 1;
	constructor(text: string) {
		this.text = text;
	}
}

let heard = speech();
const names = ['speechSynthesis', 'SpeechSynthesisUtterance'] as const;
const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const);
beforeEach(() => {
	heard = speech();
	for (const [name, value] of [
		['speechSynthesis', heard.platform],
		['SpeechSynthesisUtterance', Utterance]
	] as const)
		Object.defineProperty(window, name, { value, configurable: true, writable: true });
});
afterEach(() => {
	for (const [name, was] of before) if (was) Object.defineProperty(window, name, was);
});

const lit = () => [...(CSS.highlights.get('reading-here') ?? [])].map(String);

async function panel(settings = {}) {
	const root = document.createElement('div');
	root.innerHTML = `<article><p data-start="0">${TEXT}</p></article>`;
	document.body.append(root);
	const screen = await render(ListenPanel, {
		...{ root, text: TEXT, attemptId: 'one', marks: [], settings, selected: null, markId: null },
		sentences: [
			[0, 19],
			[20, 34]
		],
		question: () => ['Who said ____?', 'Reed'],
		onmarks: () => undefined,
		onsettings: () => undefined
	});
	return (name: string) => screen.getByRole('button', { name, exact: true });
}

it('follows the words, sentence by sentence, at the speed that was chosen', async () => {
	const button = await panel({ speed: '1.25' });
	await button('Read aloud').click();
	heard.word(6);
	expect(lit()).toEqual(['things']);
	heard.end();
	heard.word(5);
	expect(lit()).toEqual(['the']);
	heard.end();
	expect(lit()).toEqual([]);
	expect(heard.said).toEqual([
		{ text: 'First things first.', rate: 1.25 },
		{ text: 'Then the rest.', rate: 1.25 }
	]);
	await expect.element(button('Read aloud')).toBeVisible();
});

it('pauses, goes on and stops; what is begun after that is heard', async () => {
	const button = await panel();
	await button('Read aloud').click();
	await button('Pause').click();
	expect(heard.paused()).toBe(true);
	await button('Go on').click();
	expect(heard.paused()).toBe(false);
	await button('Pause').click();
	await button('Stop').click();
	expect([heard.paused(), lit()]).toEqual([false, []]);
	await button('Read the question').click();
	expect(heard.said.at(-1)?.text).toBe('Who said blank?. Reed');
});

it('leaves the focus on what was pressed', async () => {
	const button = await panel();
	await button('Read aloud').click();
	await expect.element(button('Pause')).toHaveFocus();
	await button('Stop').click();
	await expect.element(button('Read the question')).toHaveFocus();
});
