/** Year before the first of each era, by its kanji and by its letter, and the last year it has. */
const eras: Record<string, { before: number; last: number }> = {
	明治: { before: 1867, last: 45 },
	大正: { before: 1911, last: 15 },
	昭和: { before: 1925, last: 64 },
	平成: { before: 1988, last: 31 },
	令和: { before: 2018, last: 99 }
};
const letters: Record<string, string> = { M: '明治', T: '大正', S: '昭和', H: '平成', R: '令和' };

const kanji = /^(明治|大正|昭和|平成|令和)(元|\d{1,2})(?:年度?)?$/;
const letter = /^([MTSHR])\.?(元|\d{1,2})(?:年度?)?$/i;
const western = /^(?:西暦)?(\d{4})年度?$/;

/**
 * The year that a cell names: 令和4年, 令和元年度, R4, H30年, 2022年, 2022年度. Null where it is none, or one that the era
 * never had (昭和70年). `short` says that only a letter named the era: S1 may also be the name of a sensor. Expects half-width digits (NFKC) without spaces; plain 2022 is a number, and not read here.
 */
export function readEra(text: string): { year: number; short: boolean } | null {
	const west = western.exec(text);
	if (west) return { year: Number(west[1]), short: false };
	const named = kanji.exec(text);
	const short = named ? null : letter.exec(text);
	const year = named
		? yearOf(named[1], named[2])
		: short && yearOf(letters[(short[1] ?? '').toUpperCase()], short[2]);
	return year === null ? null : { year, short: short !== null };
}

function yearOf(name: string | undefined, count: string | undefined): number | null {
	const era = name === undefined ? undefined : eras[name];
	const years = count === '元' ? 1 : Number(count);
	return era && years >= 1 && years <= era.last ? era.before + years : null;
}
