import lighthouse, { type Flags, type Result } from 'lighthouse';
import { findFreePort } from '../../run/port.mjs';
import { withBrowser } from '../browser.ts';
import { pages, type Measure } from '../measure.ts';
import { brokenRow, type Row } from '../row.ts';
import { median } from '../statistics.ts';

const looked = [
	['home', pages.home],
	['lesson', pages.reading],
	['case', pages.case],
	['data', pages.table],
	['data step', pages.data],
	['canvas', pages.canvas],
	['mentor desk', pages.review],
	['class desk', pages.classDesk],
	['projector', pages.present],
	['home, English', pages.homeEn],
	['scenario step', pages.scenario]
] as const;
/** Points for performance; each of the others needs all hundred. */
const wanted = 95;
const others = ['accessibility', 'best-practices', 'seo'];
const metrics = [
	'first-contentful-paint',
	'largest-contentful-paint',
	'total-blocking-time',
	'cumulative-layout-shift',
	'speed-index'
];
/** Simulated throttling computes with what was observed, so the score moves with the machine's load. */
const runs = 3;
/** For one run, in milliseconds. */
const patience = 180_000;
/** On a busy machine the browser's trace sometimes lacks its beginning; such a visit says nothing and is repeated. */
const attempts = 4;

/** One visit of a fresh browser, as Lighthouse's own preset for a phone wants it. */
async function visit(url: string): Promise<Result> {
	const port = await findFreePort(9300, '127.0.0.1');
	const flags: Flags = {
		port,
		logLevel: 'silent',
		output: 'json',
		onlyCategories: ['performance', ...others]
	};
	return withBrowser(async () => {
		const result = await inTime(lighthouse(url, flags));
		if (!result) throw new Error('Lighthouse gave no result');
		const { runtimeError } = result.lhr;
		if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.code} ${runtimeError.message}`);
		return result.lhr;
	}, [`--remote-debugging-port=${port}`]);
}

async function visitUntilSeen(url: string): Promise<Result> {
	for (let attempt = 1; ; attempt++)
		try {
			return await visit(url);
		} catch (cause) {
			if (attempt === attempts) throw cause;
		}
}

async function inTime<T>(work: Promise<T>): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`Lighthouse took more than ${patience / 1000} s`)), patience);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}

/** Points of a category, 0–100. */
function points({ categories }: Result, category: string): number {
	return Math.round((categories[category]?.score ?? 0) * 100);
}

/** What took points away in a category. */
function faults({ audits, categories }: Result, category: string): string[] {
	const counted = (categories[category]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
	return counted.flatMap(({ id }) => {
		const audit = audits[id];
		const lost = audit && typeof audit.score === 'number' && audit.score < 1;
		return lost ? [`${category}: ${id} (${audit.title})`] : [];
	});
}

function metricsOf({ audits }: Result): string {
	return metrics
		.map((id) => {
			const initials = id.replace(/(\w)\w*-?/g, '$1').toUpperCase();
			return `${initials} ${audits[id]?.displayValue ?? '?'}`.replaceAll('\u00a0', ' ');
		})
		.join(', ');
}

/** Where Lighthouse sees the most to be gained: milliseconds of a metric, or shift of the layout. */
function hints({ audits }: Result): string[] {
	return Object.values(audits).flatMap(({ id, displayValue, metricSavings }) => {
		const gains = Object.entries(metricSavings ?? {}).flatMap(([metric, gain = 0]) => {
			const shift = metric === 'CLS';
			return gain >= (shift ? 0.01 : 100) ? [`${metric} −${shift ? gain.toFixed(2) : `${gain} ms`}`] : [];
		});
		return gains.length > 0 ? [`${id}: ${gains.join(', ')}${displayValue ? ` (${displayValue})` : ''}`] : [];
	});
}

function rowsOf(name: string, results: readonly Result[]): Row[] {
	const scores = results.map((result) => points(result, 'performance'));
	const middle = median(scores);
	const typical = results.find((result) => points(result, 'performance') === middle) ?? results[0];
	const index = Math.round(median(results.map(({ environment }) => environment.benchmarkIndex)));
	const lowest = results.map((result) => Math.min(...others.map((category) => points(result, category))));
	return [
		{
			what: `Lighthouse performance: ${name}`,
			samples: scores,
			unit: '',
			digits: 0,
			budget: { is: 'at least', limit: wanted, judged: 'median' },
			notes: [
				`${typical ? metricsOf(typical) : ''}; runs ${scores.join(', ')}; CPU benchmark index ${index}`,
				...(typical && middle < wanted ? hints(typical) : [])
			]
		},
		{
			what: `Lighthouse, lowest of the others: ${name}`,
			samples: lowest,
			unit: '',
			digits: 0,
			budget: { is: 'at least', limit: 100, judged: 'worst' },
			notes: [...new Set(results.flatMap((result) => others.flatMap((category) => faults(result, category))))]
		}
	];
}

export const lighthouseMobile: Measure = {
	title: 'Lighthouse (mobile)',
	async run(origin) {
		const rows: Row[] = [];
		for (const [name, path] of looked) {
			const results: Result[] = [];
			try {
				for (let run = 0; run < runs; run++) results.push(await visitUntilSeen(origin + path));
				rows.push(...rowsOf(name, results));
			} catch (cause) {
				rows.push(brokenRow(`Lighthouse: ${name}`, cause));
			}
		}
		return rows;
	}
};
