/** What a formula can have wrong with it; the words for people stand in `words.ts`. */
export type FaultReason =
	| { id: 'empty' }
	| { id: 'too-long'; most: number }
	| { id: 'too-deep' }
	/** A character that means nothing here. */
	| { id: 'character'; text: string }
	/** A bracket of a column that is never closed. */
	| { id: 'open-bracket' }
	/** A parenthesis that is never closed, or closed without having been opened. */
	| { id: 'parenthesis' }
	| { id: 'open-quote' }
	| { id: 'number'; text: string }
	/** 1,000 where no list stands: a thousands separator. */
	| { id: 'comma' }
	/** 50% : a percent sign is no operator. */
	| { id: 'percent' }
	/** Two values without anything between them. */
	| { id: 'two-values'; text: string }
	/** An operator without a value on one side. */
	| { id: 'missing-value'; text: string }
	| { id: 'unknown-column'; text: string; near: string | null }
	/** A label that several columns have; `names` are theirs. */
	| { id: 'ambiguous-column'; text: string; names: string[] }
	| { id: 'unknown-function'; text: string; near: string | null }
	/** A function's name without its parenthesis. */
	| { id: 'bare-function'; text: string }
	| { id: 'arguments'; text: string; least: number; most: number }
	/** Text where a number is wanted. */
	| { id: 'text'; text: string }
	/** A comparison where a value is wanted, or as the whole result. */
	| { id: 'truth' }
	/** A value where a comparison is wanted. */
	| { id: 'no-truth' }
	/** The two results of `if` are a number and a text. */
	| { id: 'two-kinds' };

/** Where it is (counted from 0, in the formula as it was typed) and what it is. */
export type FormulaFault = FaultReason & { at: number };

/** Carries a fault out of the depths of reading; never leaves this folder. */
export class Broken extends Error {
	readonly fault: FormulaFault;

	constructor(fault: FormulaFault) {
		super(fault.id);
		this.fault = fault;
	}
}
