// Started by `npm test`, on any Node from 20 on and with nothing installed: imports only what Node and
// this folder hold.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { tallyOfCheck, tallyOfPlaywright, tallyOfVitest } from './tally.mjs';
import { npm, root, runTask } from './task.mjs';

/**
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {import('./task.mjs').Outcome} Outcome
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} [needs] steps without which it makes no sense
 * @property {() => Promise<Outcome>} run
 * @property {(ok: boolean) => Tally} [tally] for a step that is more than one check
 */

const reports = join(root, '.cache', 'test');
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

/** @type {Step[]} */
const steps = [
	script('format', 'format:check'),
	script('lint', 'lint'),
	script('types', 'check'),
	script('content', 'content:check'),
	{
		name: 'unit',
		run: () =>
			runTask(
				'unit',
				npm(
					'run',
					'--silent',
					'unit',
					'--',
					'--reporter=default',
					'--reporter=json',
					`--outputFile.json=${unitReport}`
				)
			),
		tally: (ok) => tallyOfVitest(readReport(unitReport), ok)
	},
	{ name: 'build', run: () => build('node', 'build') },
	{ name: 'build-static', run: () => build('static', 'build-static') },
	{
		name: 'browser',
		needs: ['build', 'build-static'],
		run: async () =>
			failed(await ensureBrowser()) ??
			runTask('browser', npm('run', '--silent', 'browser', '--', '--reporter=list,json'), {
				PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport
			}),
		tally: (ok) => tallyOfPlaywright(readReport(browserReport), ok)
	}
];

/**
 * A step that is a script of package.json.
 * @param {string} name
 * @param {string} run
 * @returns {Step}
 */
function script(name, run) {
	return { name, run: () => runTask(name, npm('run', '--silent', run)) };
}

/** @param {Outcome | undefined} outcome */
function failed(outcome) {
	return outcome && !outcome.ok ? outcome : undefined;
}

/**
 * @param {string} path
 * @returns {unknown}
 */
function readReport(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		// No report is what a run leaves that broke down; the tally counts it as failed.
		return undefined;
	}
}

/** The steps asked for by `--only`, all without it. */
function chosenSteps() {
	const { values } = parseArgs({ options: { only: { type: 'string' } } });
	if (values.only === undefined) return steps;
	const names = values.only.split(',');
	const unknown = names.filter((name) => !steps.some((step) => step.name === name));
	if (unknown.length === 0) return steps.filter((step) => names.includes(step.name));
	console.error(
		`No such step: ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}.`
	);
	process.exit(1);
}

/** @param {Outcome} outcome */
function printFault({ output }) {
	console.log(`\n${output}\n`);
}

/** @param {{ name: string, seconds: number, tally: Tally }[]} done */
function printTable(done) {
	const rows = done.map(({ name, seconds, tally }) => [
		name.padEnd(14),
		`${seconds.toFixed(1)} s`.padStart(9),
		`${tally.passed} passed`.padStart(13),
		tally.failed > 0 ? `${tally.failed} failed`.padStart(12) : ''
	]);
	console.log(`\n${rows.map((row) => row.join('').trimEnd()).join('\n')}\n`);
}

const chosen = chosenSteps();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const install = failed(await ensureInstalled());
if (install) {
	printFault(install);
	console.log('0 passed, 1 failed');
	process.exit(1);
}

/** @type {{ name: string, seconds: number, tally: Tally }[]} */
const done = [];
for (const { name, needs = [], run, tally = tallyOfCheck } of chosen) {
	const broken = done.filter((step) => needs.includes(step.name) && step.tally.failed > 0);
	if (broken.length > 0) {
		console.log(`✗ ${name}: not run, because of ${broken.map((step) => step.name).join(', ')}`);
		done.push({ name, seconds: 0, tally: tallyOfCheck(false) });
		continue;
	}
	const outcome = await run();
	if (!outcome.ok) printFault(outcome);
	done.push({ name, seconds: outcome.seconds, tally: tally(outcome.ok) });
}

printTable(done);
const passed = done.reduce((sum, { tally }) => sum + tally.passed, 0);
const failures = done.reduce((sum, { tally }) => sum + tally.failed, 0);
console.log(`${passed} passed, ${failures} failed`);
process.exit(failures > 0 ? 1 : 0);
