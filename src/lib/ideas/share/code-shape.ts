import { encode } from 'uqr';

/** A QR code as a drawing: `path` on a square of `size`, with the white margin that readers need. */
export type CodeShape = { size: number; version: number; path: string };

/** `least` is the version of a longer one of the same series, so that the modules stay as large from code to code. */
export function codeShape(text: string, least = 1): CodeShape {
	// A screen has no scratches: the lowest correction gives the largest modules, and what room is left is used.
	const { size, version, data } = encode(text, { ecc: 'L', boostEcc: true, minVersion: least, border: 4 });
	const runs = data.flatMap((row, y) =>
		darkRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
	);
	return { size, version, path: runs.join('') };
}

function darkRuns(row: readonly boolean[]): [x: number, length: number][] {
	const runs: [number, number][] = [];
	for (let x = 0; x < row.length; x++) {
		if (!row[x]) continue;
		const start = x;
		while (row[x + 1]) x++;
		runs.push([start, x + 1 - start]);
	}
	return runs;
}
