/** Digits that a double holds without rounding. */
const exact = 15;
const powers = Array.from({ length: exact + 1 }, (_, exponent) => 10 ** exponent);

/**
 * Reads figures as nearly every cell of nearly every file has them: digits with at most a minus, a point, commas
 * between thousands and a per cent sign. Letter by letter in the text, without cutting the cell out, and one object
 * for all of them: half a million answers would keep the collector busy.
 */
export class PlainFigure {
	value = 0;
	percent = false;
	/** Written without a point. */
	whole = false;
	/** With a zero in front, as nobody writes a number: 01 and 0312 are codes. */
	coded = false;

	/** Whether the text between two places is such a figure; if so, what it says stands in the fields. */
	read(text: string, from: number, to: number): boolean {
		const negative = text.charCodeAt(from) === 45;
		const first = negative ? from + 1 : from;
		let value = 0;
		let digits = 0;
		/** Digits in front of the point; -1 while there was none. */
		let point = -1;
		/** Digits since the last comma; -1 while there was none. */
		let group = -1;
		let at = first;
		for (; at < to; at++) {
			const code = text.charCodeAt(at);
			if (code >= 48 && code <= 57) {
				if (digits === exact) return false;
				digits += 1;
				value = value * 10 + (code - 48);
				if (group >= 0 && point < 0) group += 1;
			} else if (code === 44) {
				if (point >= 0 || (group < 0 ? digits < 1 || digits > 3 : group !== 3)) return false;
				group = 0;
			} else if (code === 46) {
				if (point >= 0 || digits === 0) return false;
				point = digits;
			} else break;
		}
		if (digits === 0 || (group >= 0 && group !== 3)) return false;
		this.percent = at === to - 1 && text.charCodeAt(at) === 37;
		if (at < to && !this.percent) return false;
		// Both are exact, so their quotient is the nearest double: Clinger, "How to read floating point numbers
		// accurately" (PLDI 1990).
		if (point >= 0) value /= powers[digits - point] ?? 1;
		this.value = negative ? -value : value;
		this.whole = point < 0;
		this.coded = !negative && digits > 1 && point < 0 && text.charCodeAt(first) === 48;
		return true;
	}
}
