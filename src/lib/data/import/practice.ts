import { noChoices } from './choices.ts';
import { readTable } from './read-table.ts';

const rows = 1000;
/** After so many readings engines have compiled what a file needs. */
const rounds = 5;

/** A table with something of all that schools' files have, so that all of the code is used. */
export function practiceTable(): Uint8Array {
	const lines = Array.from({ length: rows }, (_, at) =>
		[
			`令和${1 + (at % 6)}年`,
			String(1 + (at % 47)).padStart(2, '0'),
			`練習${at}`,
			`"${(at * 12_345).toLocaleString('en-US')}"`,
			at % 9 === 0 ? '…' : at * 7,
			(at * 0.37).toFixed(2),
			`${at % 100}.5%`,
			`"一つ ""二つ"" ${at % 5}"`
		].join(',')
	);
	return new TextEncoder().encode(['年度,コード,名前,数,数,割合,率,備考', ...lines].join('\r\n'));
}

/**
 * Reads a made-up table again and again, in short goes: a file that comes afterwards takes about half the time, for
 * the code is compiled by then. Stops when `done` says that there is something real to do.
 */
export async function practise(done: () => boolean): Promise<void> {
	const table = practiceTable();
	for (let round = 0; round < rounds && !done(); round++) {
		readTable(table, noChoices);
		await new Promise((resolve) => setTimeout(resolve));
	}
}
