/**
 * The answers of a class to one question, put together for a picture. Nobody's name is in it; who said what is looked
 * up by the place in the list of answers, where that may be seen.
 */
export type Tally =
	/** How many chose each option. `right` is null where no option is better than another. */
	(
		| { type: 'options'; ask: string; many: boolean; rows: OptionRow[]; answered: number }
		/** Numbers that were given, in the order of the answers. */
		| {
				type: 'numbers';
				ask: string;
				unit: string;
				values: Given<number>[];
				range: [min: number, max: number];
		  }
		/** Lines that were drawn over the same places; null where nobody drew. */
		| {
				type: 'lines';
				ask: string;
				at: number[];
				range: [min: number, max: number];
				lines: Given<(number | null)[]>[];
		  }
		/** What was written. */
		| { type: 'texts'; ask: string; texts: Given<string>[] }
	) & {
		/** It was asked without names: who gave what is shown nowhere, and one person's answers are not put together. */
		nameless?: boolean;
	};

export type OptionRow = { id: string; label: string; count: number; right: boolean | null };

/** What one learner gave; `who` is the place in the list of answers. */
export type Given<T> = { who: number; value: T };

/** A question with fixed answers. Picks that are no option any more are left out: the content may have changed. */
export function tallyOptions(
	ask: string,
	options: readonly { id: string; label: string; right?: boolean }[],
	picks: readonly (readonly string[])[],
	many = false
): Tally {
	const known = new Set(options.map(({ id }) => id));
	const sets = picks.map((picked) => new Set(picked.filter((id) => known.has(id))));
	return {
		type: 'options',
		ask,
		many,
		rows: options.map(({ id, label, right }) => ({
			id,
			label,
			count: sets.filter((set) => set.has(id)).length,
			right: right ?? null
		})),
		answered: sets.filter(({ size }) => size > 0).length
	};
}

/** What was written, without empty answers. */
export function tallyTexts(ask: string, texts: readonly string[]): Tally {
	return {
		type: 'texts',
		ask,
		texts: texts.flatMap((text, who) => (text.trim() === '' ? [] : [{ who, value: text }]))
	};
}
