/**
 * A number as people type it: full-width digits, thousands separators, a unit behind it (「３２．８％」).
 * Null where there is no number, or more than one.
 */
export function readNumber(text: string): number | null {
	const plain = text
		.normalize('NFKC')
		.replace(/[−ー–‐]/g, '-')
		.replace(/[,\s、]/g, '');
	const match = /^[^\d.-]*(-?(?:\d+(?:\.\d*)?|\.\d+))[^\d.-]*$/.exec(plain);
	return match ? Number(match[1]) : null;
}
