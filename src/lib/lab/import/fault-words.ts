import type { ImportFault, LineFault } from '#lib/data/import/fault.ts';
import type { ImportWords } from './words.ts';

/** Why a file was not read, in words. */
export function faultText(fault: ImportFault, { faults }: ImportWords): string {
	switch (fault.type) {
		case 'too-large':
			return faults['too-large'](fault.bytes);
		case 'too-many-columns':
			return faults['too-many-columns'](fault.line);
		default:
			return faults[fault.type];
	}
}

/** What is wrong in a line; `label` gives the name of a column. */
export function lineText(
	fault: LineFault,
	label: (column: number) => string,
	{ lines }: ImportWords
): string {
	switch (fault.type) {
		case 'few-cells':
		case 'many-cells':
			return lines[fault.type](fault.cells, fault.expected);
		case 'unreadable':
			return lines.unreadable(fault.encoding);
		case 'not-a-number':
		case 'not-a-year':
			return lines[fault.type](fault.text, label(fault.column));
		default:
			return lines[fault.type];
	}
}
