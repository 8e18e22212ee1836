/** A name for a new line that none of the others has. Names are only compared within one answer. */
export function freeId(lines: readonly { id: string }[]): string {
	let n = lines.length + 1;
	while (lines.some(({ id }) => id === `line-${n}`)) n++;
	return `line-${n}`;
}
