import type { Page } from '@playwright/test';

/**
 * What is smaller than 24 px and has not that room to itself either (WCAG 2.2, 2.5.8), of all that can
 * be pressed on the page that is open. A link within a line of text may be as small as the text.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const LEAST = 24;
		const PRESSED = 'a[href], button, input, select, textarea, summary, [role="slider"]';
		const inText = (element: Element) =>
			element.matches('a') &&
			getComputedStyle(element).display === 'inline' &&
			(element.parentElement?.textContent.trim().length ?? 0) > element.textContent.trim().length;
		const targets = [...document.querySelectorAll<HTMLElement>(PRESSED)]
			.filter((element) => !element.matches(':disabled, [aria-hidden="true"], [type="hidden"]'))
			.filter((element) => element.checkVisibility({ visibilityProperty: true }))
			.map((element) => {
				const label =
					element.closest('label') ??
					(element instanceof HTMLInputElement ? element.labels?.[0] : null);
				const own = element.getBoundingClientRect();
				const wide = label?.getBoundingClientRect();
				return { element, box: wide && wide.height > own.height ? wide : own };
			})
			// Not what only comes into sight with the focus.
			.filter(({ box }) => box.width > 1 && box.height > 1 && box.bottom > 0);
		const small = targets.filter(
			({ element, box }) => Math.min(box.width, box.height) < LEAST - 0.1 && !inText(element)
		);
		const middle = ({ x, y, width, height }: DOMRect) => [x + width / 2, y + height / 2] as const;
		const apart = (from: DOMRect, to: DOMRect) => {
			const [x, y] = middle(from);
			const dx = Math.max(to.left - x, 0, x - to.right);
			const dy = Math.max(to.top - y, 0, y - to.bottom);
			return Math.hypot(dx, dy);
		};
		return small
			.filter(({ element, box }) =>
				targets.some(
					(other) =>
						other.element !== element &&
						!other.element.contains(element) &&
						!element.contains(other.element) &&
						apart(box, other.box) < LEAST / 2
				)
			)
			.map(
				({ element, box }) =>
					`${Math.round(box.width)}×${Math.round(box.height)} ${element.outerHTML.slice(0, 160)}`
			);
	});
