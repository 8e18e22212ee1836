const plural = new Intl.PluralRules('en');

/** A number with its English noun: "1 answer", "3 answers". */
export const count = (n: number, one: string, other: string) =>
	`${n} ${plural.select(n) === 'one' ? one : other}`;
