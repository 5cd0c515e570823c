import type { Locator, Page } from 'playwright';

/** A keyboard that counts. */
export interface Presser {
	readonly presses: number;
	press(key: string): Promise<void>;
	/** Puts text in from the clipboard: one press. */
	paste(text: string): Promise<void>;
	/** Goes to something on the page with the tabulator key, the shorter way round. */
	reach(target: Locator): Promise<void>;
}

/** Most stops on a page. */
const MOST = 120;

/** Stops of the tabulator key before and behind a target, from where the focus is; null if it has it. */
const stopsTo = (target: Locator) =>
	target.evaluate((element) => {
		const all = [
			...document.querySelectorAll<HTMLElement>(
				'a[href], button, input, select, textarea, summary, [tabindex]'
			)
		].filter((one) => {
			const radio = one instanceof HTMLInputElement && one.type === 'radio' ? one : null;
			const group = radio && [
				...document.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(radio.name)}"]`)
			];
			const first = group && (group.find(({ checked }) => checked) ?? group[0]);
			return (
				one.tabIndex >= 0 &&
				!(one as HTMLButtonElement).disabled &&
				one.checkVisibility() &&
				(!first || first === one)
			);
		});
		const main = document.getElementById('main');
		const at = all.indexOf(element as HTMLElement);
		const from = all.indexOf(document.activeElement as HTMLElement);
		if (document.activeElement === element) return null;
		const before = all.filter((one) => !main?.contains(one) && all.indexOf(one) < at).length;
		return { at, from, count: all.length, before };
	});

/** A keyboard on a page. */
export function presserOn(page: Page): Presser {
	let presses = 0;
	const press = async (key: string) => {
		presses++;
		await page.keyboard.press(key);
	};
	const hasFocus = (target: Locator) =>
		target.evaluate((element) => element === document.activeElement);
	return {
		get presses() {
			return presses;
		},
		press,
		async paste(text) {
			presses++;
			await page.keyboard.insertText(text);
		},
		async reach(target) {
			await target.waitFor();
			const stops = await stopsTo(target);
			if (!stops) return;
			const { at, from, count, before } = stops;
			const fresh = from < 0;
			const back = fresh ? count - at : from - at;
			const forth = at - from;
			// The first stop leads past the bar on top.
			const past = 2 + at - before;
			let key = 'Tab';
			if (fresh && past < Math.min(forth, back)) {
				await press('Tab');
				await press('Enter');
			} else if (back > 0 && back < Math.abs(forth)) key = 'Shift+Tab';
			else if (forth < 0) key = 'Shift+Tab';
			for (let tries = 0; tries < MOST && !(await hasFocus(target)); tries++) await press(key);
			if (!(await hasFocus(target))) throw new Error('The keyboard does not reach it');
		}
	};
}
