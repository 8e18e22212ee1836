import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { ensureBrowser } from '../run/browser.mjs';
import { builds, ensureBuilt } from '../run/build.mjs';
import { progress } from '../run/progress.mjs';
import { root, type Outcome } from '../run/task.mjs';
import { withBrowser } from './browser.ts';
import type { Measure } from './measure.ts';
import { backup } from './measures/backup.ts';
import { canvas } from './measures/canvas.ts';
import { chart } from './measures/chart.ts';
import { desk } from './measures/desk.ts';
import { handIns } from './measures/hand-ins.ts';
import { importing } from './measures/import.ts';
import { lighthouseMobile } from './measures/lighthouse.ts';
import { merge } from './measures/merge.ts';
import { offline } from './measures/offline.ts';
import { ownTable } from './measures/own-table.ts';
import { points } from './measures/points.ts';
import { show } from './measures/show.ts';
import { size } from './measures/size.ts';
import { stored } from './measures/stored.ts';
import { brokenRow, verdictOf, type Row } from './row.ts';
import { serve } from './server.ts';
import { formatTable } from './table.ts';

const measures: Record<string, Measure> = {
	size,
	stored,
	offline,
	chart,
	import: importing,
	'own-table': ownTable,
	points,
	canvas,
	merge,
	backup,
	desk,
	'hand-ins': handIns,
	show,
	lighthouse: lighthouseMobile
};

const help = `npm run bench -- [options]
  Measures the app against its budgets and prints a table; the figures go to .cache/bench/ as JSON.
  Ends with code 1 when a budget is exceeded.
  --only size,stored   some of: ${Object.keys(measures).join(', ')}
  --report-only        ends with code 0 all the same
  --help`;

function chosen(only: string | undefined): Measure[] {
	const names = only?.split(',') ?? Object.keys(measures);
	const unknown = names.filter((name) => !measures[name]);
	if (unknown.length > 0) throw new Error(`There is no measurement "${unknown.join(', ')}".\n\n${help}`);
	return names.flatMap((name) => measures[name] ?? []);
}

function need(outcome: Outcome | undefined): void {
	if (outcome && !outcome.ok) throw new Error(outcome.output);
}

function buildVersion(): string {
	const note = readFileSync(join(root, builds.node.folder, builds.node.version), 'utf8');
	return v.parse(v.object({ version: v.string() }), JSON.parse(note)).version;
}

type Run = { title: string; seconds: number; load: number; rows: Row[] };

async function runOne(measure: Measure, origin: string): Promise<Run> {
	const { title } = measure;
	const shown = progress(title);
	const load = loadavg()[0] ?? 0;
	try {
		const rows = await measure.run(origin);
		return { title, seconds: shown.end(true), load, rows };
	} catch (cause) {
		return { title, seconds: shown.end(false), load, rows: [brokenRow(title, cause)] };
	}
}

/** What the figures depend on besides the app. */
async function machine() {
	const browser = await withBrowser((browser) => Promise.resolve(browser.version()));
	const [cpu] = cpus();
	return { cpu: cpu?.model ?? 'unknown', cores: cpus().length, node: process.version, browser };
}

/** Writes the report to a file of its own and gives its path in the project. */
function write(report: object): string {
	const folder = join(root, '.cache', 'bench');
	mkdirSync(folder, { recursive: true });
	const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '');
	const file = join(folder, `${stamp}.json`);
	// JSON has no word for a letter that never arrived.
	const plain = (_: string, value: unknown) => (value === Infinity ? 'Infinity' : value);
	writeFileSync(file, `${JSON.stringify(report, plain, '\t')}\n`);
	return file.slice(root.length);
}

async function main(): Promise<number> {
	const { values } = parseArgs({
		options: {
			only: { type: 'string' },
			'report-only': { type: 'boolean', default: false },
			help: { type: 'boolean', default: false }
		}
	});
	if (values.help) {
		console.log(help);
		return 0;
	}
	const wanted = chosen(values.only);
	need(await ensureBrowser());
	need(await ensureBuilt('node'));
	const version = buildVersion();

	// Ending this program ends the browsers, and the server when its channel is cut.
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.once(signal, () => process.exit(130));
	const runs: Run[] = [];
	const server = await serve();
	try {
		for (const measure of wanted) runs.push(await runOne(measure, server.origin));
	} finally {
		await server.stop();
	}
	const rows = runs.flatMap((run) => run.rows);
	if (buildVersion() !== version) rows.push(brokenRow('build', 'it was replaced meanwhile: measure again'));

	const on = await machine();
	console.log(`\n${formatTable(rows)}\n`);
	console.log(`${on.cores} × ${on.cpu}, Node ${on.node}, Chromium ${on.browser}, version ${version}`);
	const load = Math.max(...runs.map((run) => run.load));
	if (load > on.cores)
		console.log(
			`The machine was busy (load ${load.toFixed(1)} on ${on.cores} cores): times are longer than they should be.`
		);
	const file = write({
		date: new Date().toISOString(),
		version,
		machine: on,
		runs: runs.map(({ title, seconds, load }) => ({ title, seconds, load })),
		rows: rows.map((row) => ({ ...row, verdict: verdictOf(row) }))
	});
	const bad = rows.filter((row) => ['over', 'broken'].includes(verdictOf(row))).length;
	console.log(`${file}\n${rows.length - bad} of ${rows.length} within their budgets or only reported`);
	return bad > 0 && !values['report-only'] ? 1 : 0;
}

try {
	process.exitCode = await main();
} catch (cause) {
	console.error(cause instanceof Error ? cause.message : cause);
	process.exitCode = 1;
}
