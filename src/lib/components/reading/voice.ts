/** The best voice of this browser for English: one on the device before one of a server. */
export function englishVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | null {
	const english = voices.filter(({ lang }) => /^en\b/i.test(lang.replace('_', '-')));
	return (
		english.find((voice) => voice.localService && voice.default) ??
		english.find(({ localService }) => localService) ??
		english[0] ??
		null
	);
}

/** The voices of this browser, once it has them: some load them late. */
export function loadVoices(wait = 2000): Promise<readonly SpeechSynthesisVoice[]> {
	if (!('speechSynthesis' in window)) return Promise.resolve([]);
	const now = speechSynthesis.getVoices();
	if (now.length > 0) return Promise.resolve(now);
	return new Promise((resolve) => {
		const done = () => resolve(speechSynthesis.getVoices());
		speechSynthesis.addEventListener('voiceschanged', done, { once: true });
		setTimeout(done, wait);
	});
}

/** What is said and how it goes on. */
export interface Speech {
	readonly words: string;
	readonly voice: SpeechSynthesisVoice;
	/** Times the ordinary speed. */
	readonly rate: number;
	/** Called at each word with where it begins and how long it is, where the voice tells. */
	readonly onword: (at: number, length: number) => void;
	/** Called when it has been said, or could not be. */
	readonly onend: () => void;
}

/** Says something; what was being said before is broken off. */
export function say({ words, voice, rate, onword, onend }: Speech): void {
	const said = new SpeechSynthesisUtterance(words);
	said.voice = voice;
	said.lang = voice.lang;
	said.rate = rate;
	said.onboundary = ({ name, charIndex, charLength }) => {
		if (name && name !== 'word') return;
		const rest = /^[^\s]+/.exec(words.slice(charIndex))?.[0].length ?? 0;
		onword(charIndex, charLength || rest);
	};
	said.onend = onend;
	speechSynthesis.speak(said);
}
