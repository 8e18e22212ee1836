/** How much one table may hold: far more than a class looks at, and no more than a small device can carry. */
export const limits = {
	/** Bytes of the file. */
	bytes: 20 * 1024 * 1024,
	rows: 100_000,
	columns: 500,
	/** Cells of all rows: a file of nothing but commas is small and would still fill the memory. */
	cells: 3_000_000,
	/** Characters of one cell; what is longer is cut off, and its line is named. */
	cell: 5_000,
	/** Characters of a title, of a unit. */
	label: 200,
	unit: 30,
	/** Bad lines that are named one by one; the others are counted. */
	faults: 200
} as const;
