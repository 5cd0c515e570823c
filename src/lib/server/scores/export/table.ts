/** One cell of a table that leaves the program; null for an empty one. */
export type ExportCell = string | number | Date | null;

/** A table on its way to a file or to the clipboard. */
export interface ExportTable {
	/** What it is of, for the name of a file and of a sheet. */
	readonly title: string;
	readonly columns: readonly string[];
	/** As many cells in each as there are columns. */
	readonly rows: readonly (readonly ExportCell[])[];
}

/** A score as a number with two places at most, so that a third does not fill a column. */
export const figure = (value: number): number => Math.round(value * 100) / 100;
