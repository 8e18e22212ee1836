/** Where a cell does not stand in the text as it is. */
export const elsewhere = -1;

/**
 * The cells of one column, trimmed, as places in the text they were read from. To cut fifty thousand strings out of it
 * takes longer than to read them where they stand.
 */
export class ColumnText {
	readonly text: string;
	/** By row: where its cell begins, and where it is over. */
	readonly #places: Int32Array;
	/** Cells that do not stand in the text as they are, by row. */
	readonly #others: ReadonlyMap<number, string>;

	constructor(text: string, places: Int32Array, others: ReadonlyMap<number, string>) {
		this.text = text;
		this.#places = places;
		this.#others = others;
	}

	/** A column of these cells. */
	static of(cells: readonly string[]): ColumnText {
		const places = new Int32Array(2 * cells.length);
		const trimmed = cells.map((cell) => cell.trim());
		let end = 0;
		for (const [row, { length }] of trimmed.entries()) {
			places[2 * row] = end;
			places[2 * row + 1] = end += length;
		}
		return new ColumnText(trimmed.join(''), places, new Map());
	}

	get length(): number {
		return this.#places.length / 2;
	}

	/** Where a cell begins in the text; `elsewhere` where only `get` has it. */
	from(row: number): number {
		return this.#places[2 * row] ?? 0;
	}
	to(row: number): number {
		return this.#places[2 * row + 1] ?? 0;
	}

	get(row: number): string {
		const from = this.from(row);
		if (from === elsewhere) return this.#others.get(row) ?? '';
		const to = this.to(row);
		return from === to ? '' : this.text.slice(from, to);
	}

	/** Cells from the beginning, all of them if no count is given. */
	head(count = this.length): string[] {
		return Array.from({ length: Math.min(count, this.length) }, (_, row) => this.get(row));
	}
}
