import type { Encoding } from './decode.ts';

/** Why a file cannot become a table at all; `src/lib/lab/import/words.ts` has the words for each. */
export type ImportFault =
	| { type: 'too-large'; bytes: number }
	| { type: 'too-many-rows' }
	| { type: 'too-many-columns'; line: number }
	| { type: 'too-many-cells' }
	/** Nothing in it, or nothing below its header. */
	| { type: 'empty' }
	/** A workbook of a spreadsheet program: it has to be saved as CSV first. */
	| { type: 'workbook' }
	/** A picture, a PDF, a ZIP …: no text in any encoding. */
	| { type: 'not-text' }
	/** The device cannot read the file any more: moved, deleted, or a drive that was pulled out. */
	| { type: 'gone' };

/** What is wrong in one line. The line still comes in, as far as it can be read. */
export type LineFault = {
	/** Counted from 1, as editors do: the line of the file on which the record begins. */
	line: number;
} & (
	| { type: 'few-cells' | 'many-cells'; cells: number; expected: number }
	/** A quotation mark that is never closed, or with text behind the closing one. */
	| { type: 'open-quote' | 'stray-text' }
	/** Bytes that mean nothing in this encoding. */
	| { type: 'unreadable'; encoding: Encoding }
	| { type: 'long-cell' }
	/** A source or a note below the table: left out. */
	| { type: 'note' }
	/** A cell that does not fit the type of its column; `column` counts from 0. */
	| { type: 'not-a-number' | 'not-a-year'; column: number; text: string }
);

/** Ends the reading of a file; caught in `read-table.ts`, where it becomes a value. */
export class ImportRefusal extends Error {
	readonly fault: ImportFault;

	constructor(fault: ImportFault) {
		super(fault.type);
		this.fault = fault;
	}
}

/** Bad lines in the order in which they were found: the first ones by name, all of them counted. */
export class LineFaults {
	readonly named: LineFault[] = [];
	count = 0;
	#most: number;

	constructor(most: number) {
		this.#most = most;
	}

	add(fault: LineFault): void {
		this.count += 1;
		if (this.named.length < this.#most) this.named.push(fault);
	}
}
