import { verdictOf, type Row } from './row.ts';
import { median, p95 } from './statistics.ts';

/** From this many samples on a 95th percentile says more than the largest one. */
const enough = 20;

const head = ['what', 'budget', 'median', 'p95', 'best', 'n', ''];

/** All rows as one table in plain text; the notes of a row stand indented under it. */
export function formatTable(rows: readonly Row[]): string {
	const cells = rows.map(cellsOf);
	const widths = head.map((title, at) =>
		Math.max(...[head, ...cells].map((line) => line[at]?.length ?? title.length))
	);
	const line = (texts: readonly string[]) =>
		texts
			.map((text, at) =>
				at === 0 || at === head.length - 1 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)
			)
			.join('  ')
			.trimEnd();
	const body = rows.flatMap((row, at) => [line(cells[at] ?? []), ...row.notes.map((note) => `    ${note}`)]);
	return [line(head), '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2)), ...body].join('\n');
}

/** What the app can do where nothing else disturbs it: on a busy machine the median says more about the others. */
function bestOf({ budget }: Row, samples: readonly number[]): number {
	return budget?.is === 'at least' ? Math.max(...samples) : Math.min(...samples);
}

function cellsOf(row: Row): string[] {
	const { what, samples, budget } = row;
	const verdict = verdictOf(row);
	const value = (number: number) => `${number.toFixed(row.digits)} ${row.unit}`.trim();
	const limit = budget ? `${budget.is === 'at most' ? '≤' : '≥'} ${budget.limit} ${row.unit}`.trim() : '';
	const judged =
		budget && budget.judged !== 'median' && (samples?.length ?? 0) > 1 ? `${budget.judged} ` : '';
	if (samples === null || samples.length === 0) return [what, limit, '', '', '', '0', verdict];
	return [
		what,
		judged + limit,
		value(median(samples)),
		samples.length >= enough ? value(p95(samples)) : '',
		samples.length > 1 ? value(bestOf(row, samples)) : '',
		String(samples.length),
		verdict === 'over' ? 'OVER' : verdict
	];
}
