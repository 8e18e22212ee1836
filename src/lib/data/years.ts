/** First and last year of what a column's `year` says: 2018, "1991–2020". */
export function yearsOf(year: number | string | undefined): [number, number] | null {
	const years = (String(year ?? '').match(/\d{4}/g) ?? []).map(Number);
	return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

/** The year of figures that come from several columns: one year, or the span from the first to the last. */
export function spanOfYears(years: readonly (number | string | undefined)[]): number | string | null {
	const known = years.flatMap((year) => yearsOf(year) ?? []);
	if (known.length === 0) return null;
	const [first, last] = [Math.min(...known), Math.max(...known)];
	return first === last ? first : `${first}–${last}`;
}

/** Whether two figures can stand side by side: their years are the same or overlap, or one does not say. */
export function sameTime(a: number | string | undefined, b: number | string | undefined): boolean {
	const [x, y] = [yearsOf(a), yearsOf(b)];
	return x === null || y === null || (x[0] <= y[1] && y[0] <= x[1]);
}
