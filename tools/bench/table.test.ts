import { expect, test } from 'vitest';
import { brokenRow, type Row } from './row.ts';
import { formatTable } from './table.ts';

const rows: Row[] = [
	{
		what: 'script',
		samples: [91.26],
		unit: 'kB',
		digits: 1,
		budget: { is: 'at most', limit: 90, judged: 'median' },
		notes: ['50.0 kB one.js', '41.3 kB two.js']
	},
	{
		what: 'answer stored',
		samples: Array.from({ length: 20 }, (_, at) => at + 1),
		unit: 'ms',
		digits: 0,
		budget: { is: 'at most', limit: 50, judged: 'p95' },
		notes: []
	},
	brokenRow('offline', new Error('the worker was not installed'))
];

test('the table shows budget, figures and verdict, with the notes of a row under it', () => {
	expect(formatTable(rows)).toBe(
		[
			'what                budget   median    p95  best   n',
			'─'.repeat(60),
			'script             ≤ 90 kB  91.3 kB                1  OVER',
			'    50.0 kB one.js',
			'    41.3 kB two.js',
			'answer stored  p95 ≤ 50 ms    11 ms  19 ms  1 ms  20  ok',
			'offline                                            0  broken',
			'    the worker was not installed'
		].join('\n')
	);
});
