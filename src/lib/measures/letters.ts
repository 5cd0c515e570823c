/** The letter by which people speak of an option: 0 is A, 1 is B, ... */
export const optionLetter = (index: number): string => String.fromCharCode(65 + index);
