const BARE =
	/^(?:most|some|many|both|all|few|several|others|none|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:are|is|was|were|will|would|had|have|has|can|could|may|might|should|must|did|do)\b/i;

/** "Most would be back by Friday": a statement that does not say of what it tells. */
export function isBareQuantity(text: string): boolean {
	return BARE.test(text);
}
